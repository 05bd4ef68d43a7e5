package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.UI;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.day.Attendee;
import no.leietileie.meeting.day.DayField;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import no.leietileie.resource.ui.BookingTexts;
import org.jspecify.annotations.Nullable;

/** The words of a meeting's day, the same on the list and on paper. */
public final class DayTexts {

    private DayTexts() {}

    static String when(TimeSlot slot) {
        return Texts.text(
                "visit.when",
                slot.date()
                        .getDayOfWeek()
                        .getDisplayName(TextStyle.FULL, UI.getCurrent().getLocale()),
                Formats.date(slot.date()),
                BookingTexts.hours(slot));
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(@Nullable Attendance mark) {
        return Texts.text("meeting-day.mark." + (mark == null ? "none" : key(mark)));
    }

    public static StatusBadge badge(@Nullable Attendance mark) {
        return new StatusBadge(tone(mark), of(mark));
    }

    private static Tone tone(@Nullable Attendance mark) {
        return mark == null
                ? Tone.NEUTRAL
                : switch (mark) {
                    case CAME, LATE -> Tone.GREEN;
                    case NO_SHOW -> Tone.RED;
                    case CANCELLED -> Tone.AMBER;
                    case MOVED -> Tone.BLUE;
                };
    }

    static String label(DayField field) {
        return Texts.text("meeting-day.note." + key(field));
    }

    static String name(Attendee attendee) {
        return attendee.name().isEmpty() ? Texts.text("meeting-day.unnamed") : attendee.name();
    }

    /** All of the household's, as one line. */
    static String names(DayHousehold household) {
        return household.attendees().stream()
                .map(Attendee::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String languages(DayHousehold household) {
        String languages =
                household.languages().stream().map(Texts::language).sorted().collect(Collectors.joining(", "));
        return languages.isEmpty() ? Formats.UNKNOWN : languages;
    }

    /** Such as 12.10–12.30 with Amina Warsameh; empty where the meeting had no time for a talk. */
    static String talk(DayHousehold household, Map<ResourceId, String> names) {
        var talk = household.talk();
        return talk == null
                ? ""
                : Texts.text(
                        "meeting-day.talk",
                        Formats.clock(talk.from()),
                        Formats.clock(talk.to()),
                        names.getOrDefault(talk.consultant(), Formats.UNKNOWN));
    }

    /** As {@link #talk}, where the words before it are a label. */
    static String talkTime(DayHousehold household, Map<ResourceId, String> names) {
        var talk = household.talk();
        return talk == null
                ? ""
                : Texts.text(
                        "meeting-day.talk.time",
                        Formats.clock(talk.from()),
                        Formats.clock(talk.to()),
                        names.getOrDefault(talk.consultant(), Formats.UNKNOWN));
    }

    static String interpreter(DayHousehold household, Map<ResourceId, String> names) {
        var talk = household.talk();
        if (!household.interpreterNeeded()) {
            return Texts.text("meeting-day.interpreter.not-needed");
        }
        return talk == null || talk.interpreter() == null
                ? Texts.text("meeting-day.interpreter.needed")
                : Texts.text("meeting-day.interpreter.is", names.getOrDefault(talk.interpreter(), Formats.UNKNOWN));
    }

    static String needs(DayHousehold household) {
        var need = household.need();
        String step = need.stepFree() ? Texts.text("meeting-day.need.step-free") : "";
        return step.isEmpty() || need.text().isEmpty() ? step + need.text() : step + ". " + need.text();
    }

    static String interpreters(MeetingRow meeting, Map<ResourceId, String> names) {
        return meeting.interpreters().stream()
                .map(one -> Texts.text(
                        "meeting-day.interpreter.of",
                        names.getOrDefault(new ResourceId(one.interpreter()), Formats.UNKNOWN),
                        Texts.language(new LanguageTag(one.language()))))
                .collect(Collectors.joining(", "));
    }
}
