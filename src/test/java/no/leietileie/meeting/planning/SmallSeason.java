package no.leietileie.meeting.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * A season that is easy to survey: evening slots 1 to 6, three in each of two weeks; venues 1 and 2; four consultants; an
 * interpreter for Arabic (1) and one for Somali (2), both always free.
 */
public final class SmallSeason {

    public static final LocalDate MONDAY = LocalDate.of(2027, 9, 6);
    private static final int SLOTS = 6;

    private SmallSeason() {}

    public static SeasonRules rules() {
        return SeasonRules.programme(MONDAY, MONDAY.plusDays(13));
    }

    /** The same with talks of another length in minutes. */
    public static SeasonRules rules(int talkMinutes) {
        var usual = rules();
        return new SeasonRules(
                usual.from(),
                usual.to(),
                usual.meetingsPerWeek(),
                usual.daysOff(),
                usual.groupKey(),
                usual.minPersons(),
                usual.maxPersons(),
                usual.commonMinutes(),
                talkMinutes,
                usual.consultants(),
                usual.interpretersAtMost(),
                usual.staffLanguages(),
                usual.alike(),
                usual.eveningFrom(),
                usual.keepDraft());
    }

    public static TimeSlot slot(long id) {
        var day = MONDAY.plusDays(id <= 3 ? id - 1 : id + 3);
        return new TimeSlot(id, day, LocalTime.of(17, 0), LocalTime.of(20, 0));
    }

    public static Set<Long> allSlots() {
        return Set.copyOf(LongStream.rangeClosed(1, SLOTS).boxed().toList());
    }

    /** Speaks Norwegian. */
    public static Household household(long id, int persons, String nationality) {
        return household(id, persons, nationality, "nb");
    }

    public static Household household(long id, int persons, String nationality, String... languages) {
        return new Household(id, persons, nationality, List.of(languages), null, 0, false, false, false, Set.of());
    }

    public static Household alone(Household household) {
        return new Household(
                household.id(),
                household.persons(),
                household.nationality(),
                household.languages(),
                household.district(),
                household.priority(),
                household.worksByDay(),
                household.stepFree(),
                true,
                household.away());
    }

    public static PlanningProblem of(Household... households) {
        var slots = LongStream.rangeClosed(1, SLOTS).mapToObj(SmallSeason::slot).toList();
        var staff = LongStream.rangeClosed(1, 4)
                .mapToObj(id -> new StaffMember(id, allSlots()))
                .toList();
        return new PlanningProblem(
                rules(),
                slots,
                List.of(new Venue(1, 10, true, "A", allSlots()), new Venue(2, 8, false, "B", allSlots())),
                List.of(
                        new Interpreter(1, List.of("ar"), Set.of(), allSlots()),
                        new Interpreter(2, List.of("so"), Set.of(), allSlots())),
                staff,
                List.of(households),
                List.of());
    }

    /** So many households of two persons each, with ids from {@code first}. */
    public static List<Household> pairs(long first, int count, String nationality, String... languages) {
        var pairs = new ArrayList<Household>();
        for (int i = 0; i < count; i++) {
            pairs.add(household(first + i, 2, nationality, languages));
        }
        return pairs;
    }

    public static PlannedMeeting meeting(long id, GroupKind kind, long slot, Long... households) {
        return new PlannedMeeting(id, kind, slot, 1, List.of(1L, 2L), List.of(), List.of(households));
    }
}
