package no.leietileie.casework.visits.ui;

import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Uid;
import no.leietileie.casework.visits.VisitRow;

/** A visit for the calendar on a phone. It may be read by others: no name, no address, only that there is a visit. */
final class VisitFile {

    private VisitFile() {}

    static DownloadResponse download(VisitRow visit, String title) {
        byte[] content = content(visit, title).getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(content), "besok.ics", "text/calendar;charset=utf-8", content.length);
    }

    /** Times in UTC: a zone of its own would bring a wrong table of summer times along. */
    static String content(VisitRow visit, String title) {
        VEvent event = new VEvent(visit.data().startsAt(), visit.data().endsAt(), title);
        event.add(new Uid("visit-" + visit.id().value() + "@leie-til-eie"));
        Calendar calendar = new Calendar()
                .withProdId("-//Leie til eie//NO")
                .withDefaults()
                .withComponent(event)
                .getFluentTarget();
        return calendar.toString();
    }
}
