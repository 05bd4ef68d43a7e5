package no.leietileie.meeting.planning.capacity;

import static no.leietileie.meeting.planning.SmallSeason.household;
import static no.leietileie.meeting.planning.SmallSeason.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.Message;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.SeasonRules;
import no.leietileie.meeting.planning.SeasonSlots;
import no.leietileie.meeting.planning.SmallSeason;
import no.leietileie.meeting.planning.StaffMember;
import no.leietileie.meeting.planning.Venue;
import org.junit.jupiter.api.Test;

class CapacityReportTest {

    /** From 1 September to 1 November 2026, as the programme has it, with rooms and consultants on four days a week. */
    private static PlanningProblem programme(List<Household> households) {
        var rules = SeasonRules.programme(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 1));
        var times = new SeasonSlots.WeeklyTime(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                LocalTime.of(17, 0),
                LocalTime.of(20, 0));
        var slots = SeasonSlots.of(rules, List.of(times));
        var all = new HashSet<Long>();
        slots.forEach(slot -> all.add(slot.id()));
        var venues = List.of(new Venue(1, 12, true, null, all), new Venue(2, 12, true, null, all));
        var staff = new ArrayList<StaffMember>();
        for (long id = 1; id <= 4; id++) {
            staff.add(new StaffMember(id, all));
        }
        return new PlanningProblem(rules, slots, venues, List.of(), staff, households, List.of());
    }

    @Test
    void two_meetings_a_week_cannot_carry_two_hundred_households_and_four_a_week_can() {
        var households = pairs(1, 130, "SO", "nb");
        households.addAll(pairs(131, 35, "IQ", "nb"));
        for (int i = 166; i <= 200; i++) {
            households.add(household(i, 1, "SY", "nb"));
        }

        var report = CapacityReport.of(programme(households));

        assertThat(report.availableMeetings()).isEqualTo(18);
        assertThat(report.availablePersons()).isEqualTo(180);
        assertThat(report.persons()).isEqualTo(365);
        assertThat(report.neededMeetings()).isEqualTo(26 + 7 + 4);
        assertThat(report.isEnough()).isFalse();
        assertThat(report.shortages()).containsExactly(Message.of("planning.capacity.meetings", 18, 180, 37, 365, 2));
        assertThat(report.offers())
                .containsExactly(
                        Message.of("planning.capacity.offer.per-week", 5),
                        Message.of("planning.capacity.offer.last-day", LocalDate.of(2027, 1, 10), 10));
    }

    @Test
    void larger_groups_are_offered_as_large_as_is_needed_and_only_where_there_is_a_room_for_them() {
        var problem = programme(pairs(1, 99, "SO", "nb"));

        assertThat(CapacityReport.of(problem).offers()).contains(Message.of("planning.capacity.offer.group-size", 11));

        var smallRooms = problem.venues().stream()
                .map(venue -> new Venue(venue.id(), 10, true, null, venue.free()))
                .toList();
        assertThat(CapacityReport.of(problem.withVenues(smallRooms)).offers())
                .extracting(Message::key)
                .isNotEmpty()
                .doesNotContain("planning.capacity.offer.group-size");
    }

    @Test
    void as_many_meetings_as_are_needed_are_enough_and_one_person_more_is_not() {
        var full = CapacityReport.of(programme(pairs(1, 90, "SO", "nb")));
        var households = pairs(1, 90, "SO", "nb");
        households.add(household(91, 1, "SO"));
        var oneMore = CapacityReport.of(programme(households));

        assertThat(full.neededMeetings()).isEqualTo(18);
        assertThat(full.isEnough()).isTrue();
        assertThat(full.offers()).isEmpty();
        assertThat(oneMore.isEnough()).isFalse();
    }

    @Test
    void more_meetings_a_week_are_not_offered_where_rooms_or_consultants_are_missing() {
        var problem = programme(pairs(1, 400, "SO", "nb"));

        var report = CapacityReport.of(problem.withStaff(problem.staff().subList(0, 2)));

        assertThat(report.offers()).extracting(Message::key).contains("planning.capacity.offer.resources");
        assertThat(report.offers()).extracting(Message::key).doesNotContain("planning.capacity.offer.per-week");
    }

    @Test
    void a_language_without_interpreters_is_told() {
        var report = CapacityReport.of(SmallSeason.of(household(1, 5, "ET", "am"), household(2, 5, "SO", "so")));

        assertThat(report.languages())
                .extracting(CapacityReport.LanguageNeed::language, CapacityReport.LanguageNeed::isShort)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("am", true),
                        org.assertj.core.groups.Tuple.tuple("so", false));
        assertThat(report.shortages()).containsExactly(Message.of("planning.capacity.interpreters", "am", 0, 1));
    }

    @Test
    void a_season_without_days_says_so_and_offers_nothing_that_cannot_help() {
        var problem = SmallSeason.of(household(1, 5, "SO"));
        var days = new HashSet<LocalDate>();
        problem.slots().forEach(slot -> days.add(slot.date()));

        var report = CapacityReport.of(problem.withRules(problem.rules().withDaysOff(days)));

        assertThat(report.availableMeetings()).isZero();
        assertThat(report.isEnough()).isFalse();
        assertThat(report.shortages()).extracting(Message::key).contains("planning.capacity.no-days");
        assertThat(report.offers()).extracting(Message::key).containsExactly("planning.capacity.offer.days");
    }

    @Test
    void a_season_without_a_venue_names_the_venue_and_offers_more_of_them() {
        var problem = SmallSeason.of(household(1, 5, "SO", "nb"));

        var report = CapacityReport.of(problem.withVenues(
                problem.venues().stream().map(venue -> venue.withFree(Set.of())).toList()));

        assertThat(report.shortages()).extracting(Message::key).startsWith("planning.capacity.no-venue");
        assertThat(report.offers()).extracting(Message::key).containsExactly("planning.capacity.offer.resources");
    }

    @Test
    void a_season_with_too_few_consultants_says_how_many_there_are_and_how_many_a_meeting_needs() {
        var problem = SmallSeason.of(household(1, 5, "SO", "nb"));

        var report = CapacityReport.of(problem.withStaff(problem.staff().subList(0, 1)));

        assertThat(report.shortages()).contains(Message.of("planning.capacity.no-consultants", 1, 2));
    }
}
