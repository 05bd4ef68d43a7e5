package no.leietileie.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import no.leietileie.resource.TimeSlot;
import org.junit.jupiter.api.Test;

class MeetingFileTest {

    private static MeetingFile.Entry entry(long id, int month) {
        return new MeetingFile.Entry(
                id,
                TimeSlot.on(LocalDate.of(2027, month, 12), LocalTime.of(17, 0), LocalTime.of(20, 0)),
                "Fellesmøte",
                "Biblioteket, Torget 1",
                "7 husstander");
    }

    @Test
    void a_calendar_can_read_it_and_the_times_are_right_in_summer_and_winter() throws IOException, ParserException {
        var text = MeetingFile.content(List.of(entry(1, 1), entry(2, 6)));

        var read = new CalendarBuilder().build(new StringReader(text));

        assertThat(read.getComponents(Component.VEVENT)).hasSize(2);
        assertThat(text).contains("DTSTART:20270112T160000Z").contains("DTSTART:20270612T150000Z");
    }

    @Test
    void it_says_when_where_and_how_many_and_has_the_same_number_for_the_same_meeting() {
        var text = MeetingFile.content(List.of(entry(1, 1)));

        assertThat(text.lines())
                .anyMatch("SUMMARY:Fellesmøte"::equals)
                .anyMatch("LOCATION:Biblioteket\\, Torget 1"::equals)
                .anyMatch("DESCRIPTION:7 husstander"::equals)
                .anyMatch("UID:meeting-1@leie-til-eie"::equals);
    }

    @Test
    void no_meetings_are_a_calendar_without_any() {
        assertThat(MeetingFile.content(List.of())).contains("BEGIN:VCALENDAR").doesNotContain("VEVENT");
    }
}
