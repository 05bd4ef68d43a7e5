package no.leietileie.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.VenueRow;

/** Calendar files of a season: all meetings, and those of each consultant. */
class MeetingFiles extends Card {

    private final transient SeasonParts parts;

    MeetingFiles(SeasonParts parts, List<MeetingRow> meetings, SeasonNames names) {
        super(Texts.text("invitation.ics"));
        this.parts = parts;
        UnorderedList lines = new UnorderedList();
        lines.addClassName("season-list");
        lines.add(new ListItem(link(parts, meetings, getTranslation("invitation.ics.all", meetings.size()))));
        meetings.stream()
                .flatMap(meeting -> meeting.staff().stream())
                .distinct()
                .sorted(Comparator.comparing(names::of))
                .forEach(colleague -> lines.add(new ListItem(of(colleague, meetings, names))));
        add(lines);
    }

    private Anchor of(ResourceId colleague, List<MeetingRow> meetings, SeasonNames names) {
        List<MeetingRow> own = meetings.stream()
                .filter(meeting -> meeting.staff().contains(colleague))
                .toList();
        return link(parts, own, getTranslation("invitation.ics.of", names.of(colleague), own.size()));
    }

    static Anchor link(SeasonParts parts, List<MeetingRow> meetings, String text) {
        List<MeetingFile.Entry> entries =
                meetings.stream().map(meeting -> entry(parts, meeting)).toList();
        return new Anchor(DownloadHandler.fromInputStream(_ -> MeetingFile.download(entries)), text);
    }

    private static MeetingFile.Entry entry(SeasonParts parts, MeetingRow meeting) {
        return new MeetingFile.Entry(
                meeting.id().value(),
                meeting.slot(),
                Texts.text("invitation.ics.title"),
                parts.venues().find(meeting.venue()).map(MeetingFiles::where).orElse(""),
                Texts.counted("invitation.households", meeting.participants().size()));
    }

    private static String where(VenueRow venue) {
        String address = venue.data().facts().streetAddress();
        return Stream.of(venue.data().name(), address == null ? "" : address)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
