package no.leietileie.meeting.ui;

import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Uid;
import no.leietileie.resource.TimeSlot;

/**
 * Meetings for a colleague's own calendar. Others may read it: it says when, where and how many households come, and nothing
 * of whom.
 */
final class MeetingFile {

    private MeetingFile() {}

    /** @param where the venue and its address */
    record Entry(long meeting, TimeSlot slot, String title, String where, String households) {}

    static DownloadResponse download(List<Entry> entries) {
        byte[] content = content(entries).getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(content), "fellesmoter.ics", "text/calendar;charset=utf-8", content.length);
    }

    /** Times in UTC: a zone of its own would bring a wrong table of summer times along. */
    static String content(List<Entry> entries) {
        Calendar calendar =
                new Calendar().withProdId("-//Leie til eie//NO").withDefaults().getFluentTarget();
        entries.stream().map(MeetingFile::event).forEach(calendar::add);
        return calendar.toString();
    }

    private static VEvent event(Entry entry) {
        VEvent event = new VEvent(entry.slot().start(), entry.slot().end(), entry.title());
        event.add(new Uid("meeting-" + entry.meeting() + "@leie-til-eie"));
        event.add(new Location(entry.where()));
        event.add(new Description(entry.households()));
        return event;
    }
}
