package no.leietileie.meeting.planning.solving;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.test.ConstraintVerifier;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.solving.GuestFacts.Draft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule with a meeting that breaks it and one that just does not. */
class SeasonConstraintsTest {

    private static final int SOMALI = 0;
    private static final int ARABIC = 1;
    private static final Kind SOMALIS = new Kind(0, GroupKind.nationality("SO"), -1);
    private static final Limits LIMITS = new Limits(5, 10, 2, 2, true);
    private static final Slot EVENING = slot(0, true, false, List.of(translator(SOMALI)));
    private static final Slot MORNING = slot(1, false, false, List.of());

    private final ConstraintVerifier<SeasonConstraints, Season> verifier =
            ConstraintVerifier.build(new SeasonConstraints(), Season.class, Shell.class, Guest.class);
    private int guests;

    private static Slot slot(int index, boolean evening, boolean dayOff, List<Translator> translators) {
        return new Slot(index, index + 1L, 2, 1, dayOff, evening, 1, 2, translators);
    }

    private static Translator translator(int language) {
        return new Translator(0, 1, bits(language), List.of("so"), new BitSet());
    }

    private static BitSet bits(int... numbers) {
        var bits = new BitSet();
        Arrays.stream(numbers).forEach(bits::set);
        return bits;
    }

    private static Place place(Slot slot, long venue) {
        return new Place((int) (slot.index() * 10 + venue), slot, venue, 10, true, "A");
    }

    private static Household household(int id, int persons) {
        return new Household(id, persons, "SO", List.of("so"), "A", 0, false, false, false, Set.of());
    }

    private Guest guest(int persons) {
        return guest(household(++guests, persons), bits(SOMALIS.index()), new BitSet(), -1, null);
    }

    private Guest guest(Household household, BitSet kinds, BitSet away, int interpreted, @Nullable Draft draft) {
        return new Guest(new GuestFacts(
                ++guests,
                household,
                kinds,
                kinds.stream().boxed().toList(),
                SOMALIS.index(),
                away,
                bits(SOMALI),
                interpreted,
                draft));
    }

    private Guest interpreted(int language) {
        return guest(household(++guests, 1), bits(0), new BitSet(), language, null);
    }

    private Shell meeting(Place place, Guest... members) {
        var shell = new Shell(++guests, SOMALIS, LIMITS, place);
        for (var member : members) {
            shell.getGuests().add(member);
            member.setShell(shell);
        }
        return shell;
    }

    private void penalizes(
            BiFunction<SeasonConstraints, ConstraintFactory, Constraint> rule, long by, Object... given) {
        verifier.verifyThat(rule).given(given).penalizesBy(by);
    }

    private void accepts(BiFunction<SeasonConstraints, ConstraintFactory, Constraint> rule, Object... given) {
        verifier.verifyThat(rule).given(given).penalizesBy(0);
    }

    @Test
    void a_group_of_eleven_is_too_large_and_one_of_ten_is_not() {
        penalizes(SeasonConstraints::groupTooLarge, 1, meeting(place(EVENING, 1), guest(4), guest(4), guest(3)));
        accepts(SeasonConstraints::groupTooLarge, meeting(place(EVENING, 1), guest(4), guest(4), guest(2)));
    }

    @Test
    void a_room_holds_as_many_persons_as_it_has_seats_and_not_one_more() {
        var small = new Place(0, EVENING, 1, 6, true, null);

        penalizes(SeasonConstraints::roomTooSmall, 1, meeting(small, guest(4), guest(3)));
        accepts(SeasonConstraints::roomTooSmall, meeting(small, guest(4), guest(2)));
    }

    @Test
    void who_needs_a_room_without_steps_gets_one() {
        var wheelchair = new Household(1, 1, "SO", List.of("so"), "A", 0, false, true, false, Set.of());
        var withSteps = new Place(0, EVENING, 1, 10, false, null);

        penalizes(SeasonConstraints::roomWithSteps, 1, meeting(withSteps, inGroup(wheelchair)));
        accepts(SeasonConstraints::roomWithSteps, meeting(withSteps, guest(1)));
        accepts(SeasonConstraints::roomWithSteps, meeting(place(EVENING, 1), inGroup(wheelchair)));
    }

    private Guest inGroup(Household household) {
        return guest(household, bits(0), new BitSet(), -1, null);
    }

    @Test
    void two_meetings_do_not_share_a_room_but_an_empty_one_takes_no_room() {
        var room = place(EVENING, 1);

        penalizes(SeasonConstraints::roomTwice, 1, meeting(room, guest(5)), meeting(room, guest(5)));
        accepts(SeasonConstraints::roomTwice, meeting(room, guest(5)), meeting(place(EVENING, 2), guest(5)));
        accepts(SeasonConstraints::roomTwice, meeting(room, guest(5)), meeting(room));
    }

    @Test
    void no_meeting_is_on_a_day_off() {
        penalizes(SeasonConstraints::dayOff, 1, meeting(place(slot(3, true, true, List.of()), 1), guest(5)));
        accepts(SeasonConstraints::dayOff, meeting(place(EVENING, 1), guest(5)));
    }

    @Test
    void a_week_has_no_more_meetings_than_its_limit() {
        var first = meeting(place(EVENING, 1), guest(5));

        penalizes(SeasonConstraints::weekFull, 1, first, meeting(place(MORNING, 1), guest(5)));
        accepts(SeasonConstraints::weekFull, first, meeting(place(MORNING, 1)));
    }

    @Test
    void consultants_hold_no_more_meetings_at_a_time_than_they_can() {
        var first = meeting(place(EVENING, 1), guest(5));

        penalizes(SeasonConstraints::staffTooFew, 1, first, meeting(place(EVENING, 2), guest(5)));
        accepts(SeasonConstraints::staffTooFew, first, meeting(place(MORNING, 2), guest(5)));
    }

    @Test
    void one_interpreter_is_in_one_meeting_at_a_time_and_speaks_its_language() {
        var first = meeting(place(EVENING, 1), interpreted(SOMALI), interpreted(SOMALI));

        penalizes(SeasonConstraints::interpretersMissing, 1, first, meeting(place(EVENING, 2), interpreted(SOMALI)));
        penalizes(SeasonConstraints::interpretersMissing, 1, meeting(place(EVENING, 1), interpreted(ARABIC)));
        penalizes(SeasonConstraints::interpretersMissing, 1, meeting(place(MORNING, 1), interpreted(SOMALI)));
        accepts(SeasonConstraints::interpretersMissing, first, meeting(place(EVENING, 2), guest(5)));
    }

    @Test
    void an_interpreter_does_not_interpret_for_a_household_with_a_conflict_of_interest() {
        var member = interpreted(SOMALI);
        var conflict = new Translator(
                0, 1, bits(SOMALI), List.of("so"), bits(member.facts().index()));
        var slot = slot(4, true, false, List.of(conflict));

        penalizes(SeasonConstraints::interpretersMissing, 1, meeting(place(slot, 1), member));
        accepts(SeasonConstraints::interpretersMissing, meeting(place(slot, 1), interpreted(SOMALI)));
    }

    @Test
    void more_talks_than_two_interpreters_can_have_are_too_many() {
        penalizes(SeasonConstraints::interpretersTooMany, 1, meeting(place(EVENING, 1), speakers(5)));
        accepts(SeasonConstraints::interpretersTooMany, meeting(place(EVENING, 1), speakers(4)));
    }

    private Guest[] speakers(int count) {
        return IntStream.range(0, count).mapToObj(_ -> interpreted(SOMALI)).toArray(Guest[]::new);
    }

    @Test
    void nobody_is_put_into_a_meeting_they_cannot_come_to() {
        var away = guest(household(1, 5), bits(0), bits(EVENING.index()), -1, null);

        penalizes(SeasonConstraints::householdAway, 1, meeting(place(EVENING, 1), away));
        accepts(SeasonConstraints::householdAway, meeting(place(MORNING, 1), away));
    }

    @Test
    void nobody_is_put_into_a_group_of_another_key_except_by_hand() {
        var stranger = guest(household(1, 5), bits(7), new BitSet(), -1, null);
        var meeting = meeting(place(EVENING, 1), stranger);

        penalizes(SeasonConstraints::groupKey, 1, meeting);
        meeting.pin(false, 1);
        accepts(SeasonConstraints::groupKey, meeting);
    }

    @Test
    void two_consultants_with_two_talks_each_take_four_households() {
        penalizes(SeasonConstraints::talksTooLong, 1, meeting(place(EVENING, 1), manyGuests(5)));
        accepts(SeasonConstraints::talksTooLong, meeting(place(EVENING, 1), manyGuests(4)));
    }

    private Guest[] manyGuests(int count) {
        return IntStream.range(0, count).mapToObj(_ -> guest(1)).toArray(Guest[]::new);
    }

    @Test
    void who_is_left_out_counts_by_weight() {
        var urgent = new Household(1, 1, "SO", List.of("so"), "A", 3, false, false, false, Set.of());
        var placed = guest(5);

        penalizes(SeasonConstraints::leftOut, 4, inGroup(urgent));
        accepts(SeasonConstraints::leftOut, placed, meeting(place(EVENING, 1), placed));
    }

    @Test
    void a_group_of_four_counts_nearly_as_left_out_unless_it_was_promised() {
        var meeting = meeting(place(EVENING, 1), guest(4));

        penalizes(SeasonConstraints::groupTooSmall, Weights.LEFT_OUT - 16, meeting);
        accepts(SeasonConstraints::groupTooSmall, meeting(place(EVENING, 1), guest(5)));
        meeting.pin(true, 1);
        accepts(SeasonConstraints::groupTooSmall, meeting);
    }

    @Test
    void each_meeting_that_is_held_costs() {
        penalizes(SeasonConstraints::fewMeetings, 1, meeting(place(EVENING, 1), guest(5)));
        accepts(SeasonConstraints::fewMeetings, meeting(place(EVENING, 1)));
    }

    @Test
    void a_household_with_a_group_of_its_own_costs_in_another() {
        var arabic = new Shell(99, new Kind(1, GroupKind.language("ar"), ARABIC), LIMITS, place(EVENING, 1));
        arabic.getGuests().add(guest(5));

        penalizes(SeasonConstraints::ownGroup, 1, arabic);
        accepts(SeasonConstraints::ownGroup, meeting(place(EVENING, 1), guest(5)));
    }

    @Test
    void each_interpreter_costs() {
        penalizes(SeasonConstraints::fewInterpreters, 2, meeting(place(EVENING, 1), speakers(3)));
        accepts(SeasonConstraints::fewInterpreters, meeting(place(EVENING, 1), guest(5)));
    }

    @Test
    void priority_costs_by_the_week() {
        var urgent = new Household(1, 1, "SO", List.of("so"), "A", 3, false, false, false, Set.of());

        penalizes(SeasonConstraints::priorityEarly, 3 * 2, meeting(place(EVENING, 1), inGroup(urgent)));
        accepts(SeasonConstraints::priorityEarly, meeting(place(EVENING, 1), guest(1)));
    }

    @Test
    void who_works_by_day_would_rather_come_in_the_evening() {
        var working = new Household(1, 1, "SO", List.of("so"), "A", 0, true, false, false, Set.of());

        penalizes(SeasonConstraints::eveningForThoseAtWork, 1, meeting(place(MORNING, 1), inGroup(working)));
        accepts(SeasonConstraints::eveningForThoseAtWork, meeting(place(EVENING, 1), inGroup(working)));
    }

    @Test
    void another_district_is_far_and_an_unknown_one_is_not() {
        var far = new Household(1, 1, "SO", List.of("so"), "B", 0, false, false, false, Set.of());
        var unknown = new Household(2, 1, "SO", List.of("so"), null, 0, false, false, false, Set.of());

        penalizes(SeasonConstraints::nearHome, 1, meeting(place(EVENING, 1), inGroup(far)));
        accepts(SeasonConstraints::nearHome, meeting(place(EVENING, 1), inGroup(unknown)));
    }

    @Test
    void two_meetings_in_one_week_cost_more_than_one_each_in_two() {
        var other = new Slot(5, 6, 3, 1, false, true, 1, 2, List.of());
        var first = meeting(place(EVENING, 1), guest(5));

        penalizes(SeasonConstraints::evenWeeks, 4, first, meeting(place(MORNING, 1), guest(5)));
        penalizes(SeasonConstraints::evenWeeks, 2, first, meeting(place(other, 1), guest(5)));
        accepts(SeasonConstraints::evenWeeks, meeting(place(EVENING, 1)));
    }

    @Test
    void two_varieties_of_a_language_in_one_meeting_cost() {
        var other = new Household(1, 1, "SO", List.of("so-x"), "A", 0, false, false, false, Set.of());
        var variety = guest(other, bits(0), new BitSet(), SOMALI, null);

        penalizes(SeasonConstraints::oneVariety, 1, meeting(place(EVENING, 1), variety, interpreted(SOMALI)));
        accepts(SeasonConstraints::oneVariety, meeting(place(EVENING, 1), interpreted(SOMALI), interpreted(SOMALI)));
    }

    @Test
    void another_day_than_in_the_draft_costs_and_another_room_costs_half() {
        var draft = guest(household(1, 5), bits(0), new BitSet(), -1, new Draft(EVENING.id(), 1, false));
        var promised = guest(household(2, 5), bits(0), new BitSet(), -1, new Draft(EVENING.id(), 1, true));

        penalizes(SeasonConstraints::keepDraft, Weights.DRAFT, meeting(place(MORNING, 1), draft));
        penalizes(SeasonConstraints::keepDraft, Weights.DRAFT / 2, meeting(place(EVENING, 2), draft));
        penalizes(SeasonConstraints::keepDraft, Weights.PROMISE, meeting(place(MORNING, 1), promised));
        accepts(SeasonConstraints::keepDraft, meeting(place(EVENING, 1), draft, promised));
    }

    @Test
    void a_promised_group_that_has_become_too_small_is_filled_up() {
        var small = meeting(place(EVENING, 1), guest(3));
        small.pin(true, 1);
        var enough = meeting(place(EVENING, 1), guest(5));
        enough.pin(true, 1);

        penalizes(SeasonConstraints::topUpPromisedGroups, 2, small);
        accepts(SeasonConstraints::topUpPromisedGroups, enough);
    }
}
