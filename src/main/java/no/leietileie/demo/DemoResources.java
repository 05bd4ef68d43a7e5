package no.leietileie.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.leietileie.access.UserId;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
import no.leietileie.resource.Absences;
import no.leietileie.resource.InterpreterData;
import no.leietileie.resource.InterpreterFacts;
import no.leietileie.resource.InterpreterLanguage;
import no.leietileie.resource.Interpreters;
import no.leietileie.resource.Qualification;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.StaffMembers;
import no.leietileie.resource.VenueData;
import no.leietileie.resource.VenueFacts;
import no.leietileie.resource.Venues;
import no.leietileie.resource.WeeklyHours;
import no.leietileie.resource.calendar.CalendarEntryData;
import no.leietileie.resource.calendar.SpecialDayKind;
import no.leietileie.resource.calendar.WorkCalendar;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Interpreters, venues and colleagues who can be booked, with their weeks, some absence and the school's holidays. */
@Component
@Order(20)
class DemoResources implements DemoPart {

    private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final LocalTime EVENING_FROM = LocalTime.of(10, 30);
    private static final LocalTime EVENING_TO = LocalTime.of(18, 30);

    private final StaffMembers staff;
    private final Interpreters interpreters;
    private final Venues venues;
    private final Absences absences;
    private final WorkCalendar calendar;
    private final Clock clock;

    DemoResources(
            StaffMembers staff,
            Interpreters interpreters,
            Venues venues,
            Absences absences,
            WorkCalendar calendar,
            Clock clock) {
        this.staff = staff;
        this.interpreters = interpreters;
        this.venues = venues;
        this.absences = absences;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void fill(List<UserId> team) {
        WordList.table("interpreters.txt", ";").forEach(cells -> interpreters.create(interpreter(cells)));
        WordList.table("venues.txt", ";").forEach(cells -> venues.create(venue(cells)));
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < team.size(); i++) {
            ResourceId member = staff.add(team.get(i), week(i));
            if (i % 3 == 1) {
                LocalDate away = today.plusWeeks(2L + i).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                absences.add(member, away, away.plusDays(4));
            }
        }
        fillCalendar(today.getYear());
        fillCalendar(today.getYear() + 1);
    }

    /** Two of five work late on Tuesdays, for tenants who work by day. */
    private static List<WeeklyHours> week(int number) {
        return StaffMembers.OFFICE_HOURS.stream()
                .map(hours -> hours.weekday() == DayOfWeek.TUESDAY && number % 5 < 2
                        ? new WeeklyHours(DayOfWeek.TUESDAY, EVENING_FROM, EVENING_TO)
                        : hours)
                .toList();
    }

    private void fillCalendar(int year) {
        holiday(year, SpecialDayKind.SCHOOL_HOLIDAY, 2, 16, 5, "Vinterferie");
        holiday(year, SpecialDayKind.SCHOOL_HOLIDAY, 6, 19, 56, "Sommerferie");
        holiday(year, SpecialDayKind.SCHOOL_HOLIDAY, 9, 26, 5, "Høstferie");
        holiday(year, SpecialDayKind.CLOSED, 12, 24, 1, "Julaften");
        holiday(year, SpecialDayKind.CLOSED, 12, 31, 1, "Nyttårsaften");
    }

    private void holiday(int year, SpecialDayKind kind, int month, int day, int days, String name) {
        LocalDate from = LocalDate.of(year, month, day);
        LocalDate first = days > 1 ? from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)) : from;
        calendar.add(new CalendarEntryData(kind, first, first.plusDays(days - 1L), name));
    }

    private static InterpreterData interpreter(List<String> cells) {
        String ways = cells.get(4);
        InterpreterFacts facts = new InterpreterFacts(
                null,
                null,
                Qualification.valueOf(cells.get(1)),
                Short.parseShort(cells.get(2)),
                ways.contains("O"),
                ways.contains("S"),
                ways.contains("T"),
                (short) 24,
                Nok.ofKroner(Long.parseLong(cells.get(5))));
        Set<InterpreterLanguage> languages =
                Stream.of(cells.get(3).split(" ")).map(DemoResources::language).collect(Collectors.toSet());
        return new InterpreterData(cells.get(0), facts, languages, hours(cells, 6));
    }

    private static InterpreterLanguage language(String text) {
        String[] parts = text.split("/");
        return new InterpreterLanguage(new LanguageTag(parts[0]), parts.length > 1 ? parts[1] : "");
    }

    private static VenueData venue(List<String> cells) {
        long price = Long.parseLong(cells.get(5));
        VenueFacts facts = new VenueFacts(
                Short.parseShort(cells.get(1)),
                cells.get(2).equals("ja"),
                cells.get(3),
                cells.get(4),
                price == 0 ? null : Nok.ofKroner(price));
        return new VenueData(cells.get(0), facts, hours(cells, 6));
    }

    /** Such as {@code MO-FR 09:00-19:00}. */
    private static List<WeeklyHours> hours(List<String> cells, int at) {
        if (at >= cells.size()) {
            return List.of();
        }
        String[] parts = cells.get(at).split("[- ]");
        return IntStream.rangeClosed(WEEK.indexOf(parts[0]), WEEK.indexOf(parts[1]))
                .mapToObj(day ->
                        new WeeklyHours(DayOfWeek.of(day + 1), LocalTime.parse(parts[2]), LocalTime.parse(parts[3])))
                .toList();
    }
}
