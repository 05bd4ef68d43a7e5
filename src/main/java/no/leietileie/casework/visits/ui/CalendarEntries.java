package no.leietileie.casework.visits.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.casework.visits.VisitState;
import no.leietileie.casework.visits.Visits;
import no.leietileie.casework.visits.ui.CalendarAddress.Whose;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.BookingRow;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.ResourceKind;
import no.leietileie.resource.ResourceRow;
import no.leietileie.resource.TimeSlot;
import no.leietileie.resource.calendar.SpecialDay;
import no.leietileie.resource.ui.BookingTexts;

/** What stands in the calendar: visits, what else is booked, and days that are not like others. */
final class CalendarEntries {

    private final VisitParts parts;
    private final Whose whose;
    private final TimeSlot shown;

    CalendarEntries(VisitParts parts, CalendarAddress address) {
        this.parts = parts;
        this.whose = address.whose();
        this.shown = TimeSlot.days(address.firstDay(), address.lastDay());
    }

    List<VisitCalendar.Entry> all() {
        return whose == Whose.VENUES
                ? Stream.concat(bookings(), days()).toList()
                : Stream.of(visits(), otherBookings(), days())
                        .flatMap(one -> one)
                        .toList();
    }

    private Stream<VisitCalendar.Entry> visits() {
        Set<ResourceId> wanted = wanted();
        List<VisitRow> visits = parts.visits().listDuring(shown).stream()
                .filter(visit -> visit.state() != VisitState.CANCELLED && visit.state() != VisitState.POSTPONED)
                .filter(visit -> visit.data().resources().stream().anyMatch(wanted::contains))
                .toList();
        Map<HouseholdId, String> tenants =
                parts.tenants().names(visits.stream().map(VisitRow::household).collect(Collectors.toSet()));
        Map<ResourceId, String> names = parts.resources()
                .names(visits.stream()
                        .flatMap(visit -> visit.data().resources().stream())
                        .collect(Collectors.toSet()));
        return visits.stream().map(visit -> entry(visit, tenants.getOrDefault(visit.household(), ""), names));
    }

    /** What else they are booked for, such as group meetings: whoever plans a visit must see it. */
    private Stream<VisitCalendar.Entry> otherBookings() {
        Set<ResourceId> wanted = wanted();
        Map<ResourceId, String> names = parts.resources().names(wanted);
        return parts.bookings().listDuring(wanted, shown).stream()
                .filter(booking -> !booking.reference().kind().equals(Visits.BOOKING))
                .collect(Collectors.groupingBy(BookingRow::reference, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(bookings -> other(bookings, names));
    }

    private VisitCalendar.Entry other(List<BookingRow> bookings, Map<ResourceId, String> names) {
        BookingRow one = bookings.getFirst();
        String what = Texts.text("calendar.booking." + one.reference().kind());
        String who = bookings.stream()
                .map(booking -> names.getOrDefault(booking.resource(), ""))
                .collect(Collectors.joining(", "));
        return new VisitCalendar.Entry(
                one.reference().toString(),
                whose == Whose.MINE ? what : Texts.text("calendar.entry", what, who),
                one.slot().localStart().toString(),
                one.slot().localEnd().toString(),
                false,
                false,
                false,
                Texts.text("calendar.booking.label", what, BookingTexts.hours(one.slot()), who),
                "other-booking");
    }

    private Set<ResourceId> wanted() {
        return switch (whose) {
            case MINE -> parts.me().map(ResourceRow::id).map(Set::of).orElse(Set.of());
            case TEAM -> ids(ResourceKind.STAFF);
            case INTERPRETERS -> ids(ResourceKind.INTERPRETER);
            case VENUES -> ids(ResourceKind.VENUE);
        };
    }

    private Set<ResourceId> ids(ResourceKind kind) {
        return parts.resources().listAll().stream()
                .filter(row -> row.kind() == kind)
                .map(ResourceRow::id)
                .collect(Collectors.toSet());
    }

    private VisitCalendar.Entry entry(VisitRow visit, String tenant, Map<ResourceId, String> names) {
        String with = whose == Whose.INTERPRETERS && visit.data().interpreterId() != null
                ? names.getOrDefault(new ResourceId(visit.data().interpreterId()), "")
                : VisitFacts.consultants(visit.data(), names);
        String title = whose == Whose.MINE ? tenant : Texts.text("calendar.entry", tenant, with);
        return new VisitCalendar.Entry(
                Long.toString(visit.id().value()),
                title,
                visit.slot().localStart().toString(),
                visit.slot().localEnd().toString(),
                false,
                visit.state() == VisitState.PLANNED,
                true,
                Texts.text(
                        "calendar.entry.label", tenant, VisitTexts.when(visit.slot()), VisitTexts.state(visit), with),
                "visit-" + VisitTexts.key(visit.state().name()));
    }

    private Stream<VisitCalendar.Entry> bookings() {
        Set<ResourceId> venues = ids(ResourceKind.VENUE);
        Map<ResourceId, String> names = parts.resources().names(venues);
        return parts.bookings().listDuring(venues, shown).stream()
                .map(booking -> new VisitCalendar.Entry(
                        booking.reference().toString() + ":"
                                + booking.resource().value(),
                        names.getOrDefault(booking.resource(), ""),
                        booking.slot().localStart().toString(),
                        booking.slot().localEnd().toString(),
                        false,
                        false,
                        false,
                        names.getOrDefault(booking.resource(), "") + " " + BookingTexts.hours(booking.slot()),
                        "venue-booking"));
    }

    private Stream<VisitCalendar.Entry> days() {
        return parts
                .calendar()
                .listBetween(shown.date(), shown.localEnd().toLocalDate().minusDays(1))
                .stream()
                .map(CalendarEntries::day);
    }

    private static VisitCalendar.Entry day(SpecialDay day) {
        String name = BookingTexts.name(day);
        return new VisitCalendar.Entry(
                "day:" + day.firstDay() + day.id(),
                name,
                day.firstDay() + "T00:00",
                day.lastDay().plusDays(1) + "T00:00",
                true,
                false,
                false,
                name,
                day.kind().isClosed() ? "day-closed" : "day-special");
    }
}
