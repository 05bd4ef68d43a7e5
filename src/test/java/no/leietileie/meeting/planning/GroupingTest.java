package no.leietileie.meeting.planning;

import static no.leietileie.meeting.planning.SmallSeason.alone;
import static no.leietileie.meeting.planning.SmallSeason.household;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.leietileie.meeting.planning.IndividualTalk.Reason;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final GroupKind SOMALIS = GroupKind.nationality("SO");
    private static final GroupKind ARABIC = GroupKind.language("ar");

    @Test
    void a_nationality_of_five_persons_is_a_group_and_one_of_four_is_merged_by_language() {
        var somali = household(1, 5, "SO", "so");
        var syrian = household(2, 4, "SY", "ar");
        var iraqi = household(3, 1, "IQ", "ar");
        var grouping = Grouping.of(SmallSeason.of(somali, syrian, iraqi));

        assertThat(grouping.kinds(somali)).startsWith(SOMALIS);
        assertThat(grouping.hasOwnGroup(somali)).isTrue();
        assertThat(grouping.kinds(syrian)).containsExactly(ARABIC);
        assertThat(grouping.kinds(iraqi)).containsExactly(ARABIC);
    }

    @Test
    void who_shares_no_language_with_enough_others_gets_a_talk_and_is_not_forgotten() {
        var lone = household(1, 4, "ET", "am");
        var grouping = Grouping.of(SmallSeason.of(lone, household(2, 5, "SO", "so")));

        assertThat(grouping.kinds(lone)).isEmpty();
        assertThat(grouping.findTalkReason(lone)).contains(Reason.NO_GROUP);
    }

    @Test
    void who_is_protected_or_asked_for_it_gets_a_talk_and_does_not_make_a_group_larger() {
        var hidden = alone(household(1, 1, "SO", "so"));
        var others = household(2, 4, "SO", "so");
        var grouping = Grouping.of(SmallSeason.of(hidden, others));

        assertThat(grouping.findTalkReason(hidden)).contains(Reason.NOT_IN_GROUPS);
        assertThat(grouping.findTalkReason(others)).contains(Reason.NO_GROUP);
    }

    @Test
    void a_place_given_by_hand_is_no_talk() {
        var lone = household(1, 1, "ET", "am");
        var meeting = SmallSeason.meeting(7, SOMALIS, 1, 1L);
        var problem = SmallSeason.of(lone).withEarlier(List.of(new EarlierMeeting(meeting, false, Set.of(1L))));

        assertThat(Grouping.of(problem).findTalkReason(lone)).isEmpty();
    }

    @Test
    void with_language_as_the_key_nationality_says_nothing() {
        var syrian = household(1, 3, "SY", "ar");
        var iraqi = household(2, 2, "IQ", "ar");
        var problem = SmallSeason.of(syrian, iraqi);
        var byLanguage = problem.withRules(problem.rules().withGroupKey(GroupKey.LANGUAGE));

        assertThat(Grouping.of(byLanguage).own(syrian)).isEqualTo(ARABIC);
        assertThat(Grouping.of(byLanguage).hasOwnGroup(iraqi)).isTrue();
        assertThat(Grouping.of(problem).own(syrian)).isEqualTo(GroupKind.nationality("SY"));
    }

    @Test
    void languages_whose_speakers_understand_each_other_are_one() {
        var dari = household(1, 3, "AF", "prs");
        var persian = household(2, 2, "IR", "fa");

        var grouping = Grouping.of(SmallSeason.of(dari, persian));

        assertThat(grouping.kinds(dari)).isEqualTo(grouping.kinds(persian)).hasSize(1);
    }

    @Test
    void an_interpreter_is_needed_only_without_a_language_of_the_consultants() {
        var grouping = Grouping.of(SmallSeason.of());

        assertThat(grouping.findInterpretedLanguage(household(1, 1, "SO", "so", "nb"), SOMALIS))
                .isEmpty();
        assertThat(grouping.findInterpretedLanguage(household(1, 1, "SO", "so", "ar"), SOMALIS))
                .contains("so");
        assertThat(grouping.findInterpretedLanguage(household(1, 1, "SO", "so", "ar"), ARABIC))
                .contains("ar");
    }
}
