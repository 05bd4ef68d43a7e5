package no.leietileie.resource.ui;

import java.util.List;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.resource.BookingProblem;
import no.leietileie.resource.TimeSlot;
import no.leietileie.resource.calendar.SpecialDay;

/** Why somebody or something cannot be booked, in words. */
public final class BookingTexts {

    private BookingTexts() {}

    public static String of(BookingProblem problem) {
        return switch (problem) {
            case BookingProblem.Taken(String name, TimeSlot slot) ->
                Texts.text("booking.taken", name, Formats.date(slot.date()), hours(slot));
            case BookingProblem.Absent(String name) -> Texts.text("booking.absent", name);
            case BookingProblem.OutsideHours(String name) -> Texts.text("booking.outside-hours", name);
            case BookingProblem.NoLongerUsed(String name) -> Texts.text("booking.no-longer-used", name);
            case BookingProblem.ConflictOfInterest(String name) -> Texts.text("booking.conflict", name);
            case BookingProblem.DayClosed(SpecialDay day) ->
                Texts.text("booking.closed", Formats.date(day.firstDay()), ResourceLabels.name(day));
        };
    }

    /** All of them, one sentence each. */
    public static String of(List<BookingProblem> problems) {
        return problems.stream().map(BookingTexts::of).distinct().collect(Collectors.joining(" "));
    }

    public static String name(SpecialDay day) {
        return ResourceLabels.name(day);
    }

    /** From when to when: 09.00–10.30. */
    public static String hours(TimeSlot slot) {
        return Formats.clock(slot.localStart().toLocalTime()) + "–"
                + Formats.clock(slot.localEnd().toLocalTime());
    }
}
