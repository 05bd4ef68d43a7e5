package no.leietileie.meeting.planning.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.leietileie.meeting.planning.EarlierMeeting;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.InventedSeason;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.StaffMember;
import no.leietileie.meeting.planning.Venue;
import no.leietileie.meeting.planning.changes.PlanChange.Kind;
import no.leietileie.meeting.planning.checking.PlanCheck;
import no.leietileie.meeting.planning.solving.PlanningLimit;
import no.leietileie.meeting.planning.solving.PlanningRun;
import org.junit.jupiter.api.Test;

/** A season whose first half is invited while the second half is a draft; then something happens. */
class ReplanningTest {

    private static final PlanningProblem FIRST = InventedSeason.of(120, 5);
    private static final Plan PLAN = plan(FIRST);

    private static Plan plan(PlanningProblem problem) {
        return new PlanningRun(problem, PlanningLimit.steps(1, 600)).run(_ -> {});
    }

    private static PlanningProblem halfPromised() {
        var earlier = new ArrayList<EarlierMeeting>();
        for (var meeting : PLAN.meetings()) {
            boolean promised = earlier.size() < PLAN.meetings().size() / 2;
            earlier.add(promised ? EarlierMeeting.promised(meeting) : EarlierMeeting.draft(meeting));
        }
        return FIRST.withEarlier(earlier);
    }

    private static PlanDifference planAnew(PlanningProblem problem) {
        var anew = plan(problem);
        assertThat(PlanCheck.violations(problem, anew)).isEmpty();
        return PlanDifference.between(problem, anew);
    }

    @Test
    void nothing_promised_changes_when_nothing_has_happened() {
        assertThat(planAnew(halfPromised()).brokenPromises()).isEmpty();
    }

    @Test
    void the_same_plan_is_no_change() {
        assertThat(PlanDifference.between(halfPromised(), PLAN).changes()).isEmpty();
    }

    @Test
    void after_fifteen_in_a_hundred_declined_no_other_promise_is_broken_and_few_drafts_move() {
        var problem = halfPromised();
        var declined = new HashSet<Long>();
        var remaining = new ArrayList<EarlierMeeting>();
        for (var earlier : problem.earlier()) {
            var staying = new ArrayList<Long>();
            for (long household : earlier.meeting().households()) {
                if (earlier.slotPinned() && household % 7 == 0) {
                    declined.add(household);
                } else {
                    staying.add(household);
                }
            }
            var pinned = new HashSet<>(earlier.pinned());
            pinned.removeAll(declined);
            remaining.add(new EarlierMeeting(earlier.meeting().withHouseholds(staying), earlier.slotPinned(), pinned));
        }
        assertThat(declined).isNotEmpty();
        var households = FIRST.households().stream()
                .filter(household -> !declined.contains(household.id()))
                .toList();

        var difference = planAnew(problem.withHouseholds(households).withEarlier(remaining));

        assertThat(difference.brokenPromises()).isEmpty();
        long drafts = remaining.stream()
                .filter(earlier -> !earlier.slotPinned())
                .mapToLong(earlier -> earlier.meeting().households().size())
                .sum();
        long moved = difference.changes().stream()
                .filter(change -> change.kind() == Kind.HOUSEHOLD_IN_ANOTHER_MEETING)
                .count();
        assertThat(moved).isLessThanOrEqualTo(drafts * 15 / 100);
    }

    @Test
    void a_cancelled_venue_moves_only_the_meetings_that_were_there() {
        var problem = halfPromised();
        var hit = problem.earlier().getFirst().meeting();
        var venues = FIRST.venues().stream()
                .map(venue -> venue.id() == hit.venue() ? without(venue, hit.slot()) : venue)
                .toList();

        var difference = planAnew(problem.withVenues(venues));

        assertThat(difference.brokenPromises())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.meetingBefore()).isEqualTo(hit.id()));
    }

    private static Venue without(Venue venue, long slot) {
        var free = new HashSet<>(venue.free());
        free.remove(slot);
        return venue.withFree(free);
    }

    @Test
    void a_sick_consultant_is_replaced_and_the_promised_meeting_stays_where_it_is() {
        var problem = halfPromised();
        var meeting = problem.earlier().getFirst().meeting();
        long sick = meeting.staff().getFirst();
        var staff = new ArrayList<StaffMember>();
        FIRST.staff().forEach(member -> staff.add(member.id() == sick ? new StaffMember(sick, Set.of()) : member));
        staff.add(new StaffMember(99, Set.of(meeting.slot())));

        var changes = planAnew(problem.withStaff(staff)).changes();

        assertThat(changes)
                .contains(new PlanChange(Kind.MEETING_WITH_OTHER_STAFF, false, 0, meeting.id(), meeting.id()))
                .noneMatch(change -> change.meetingBefore() == meeting.id() && change.promised());
    }

    @Test
    void a_household_that_cannot_come_any_more_changes_its_own_place_only() {
        var problem = halfPromised();
        var meeting = problem.earlier().getFirst().meeting();
        long hit = meeting.households().getFirst();
        var households = new ArrayList<Household>();
        FIRST.households()
                .forEach(household -> households.add(
                        household.id() == hit
                                ? household.withAway(plus(household.away(), meeting.slot()))
                                : household));

        var difference = planAnew(problem.withHouseholds(households));

        assertThat(difference.brokenPromises())
                .hasSize(1)
                .allSatisfy(change -> assertThat(change.household()).isEqualTo(hit));
    }

    private static Set<Long> plus(Set<Long> slots, long slot) {
        var more = new HashSet<>(slots);
        more.add(slot);
        return more;
    }

    @Test
    void changes_are_listed_with_broken_promises_first() {
        var cancelled = new PlanChange(Kind.MEETING_CANCELLED, false, 0, 1, 0);
        var brokenLater = new PlanChange(Kind.HOUSEHOLD_WITHOUT_PLACE, true, 4, 3, 0);
        var broken = new PlanChange(Kind.MEETING_AT_ANOTHER_TIME, true, 0, 3, 3);

        assertThat(new PlanDifference(List.of(cancelled, brokenLater, broken)).changes())
                .containsExactly(broken, brokenLater, cancelled);
    }
}
