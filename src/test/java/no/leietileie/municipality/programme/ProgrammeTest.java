package no.leietileie.municipality.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class ProgrammeTest {

    private static final int YEAR = 2031;
    private static final MilestoneData LETTER =
            new MilestoneData(ProgrammeStep.ANCHORING, "Brevet er sendt", "Rådmannen", null, LocalDate.of(YEAR, 9, 1));

    @Autowired
    Programme programme;

    @Test
    void the_first_year_starts_with_the_original_plan_and_the_next_with_that_of_the_year_before() {
        asTeam(() -> programme.startPlan(YEAR));
        assertThat(plan(YEAR).milestones()).hasSize(12);
        assertThat(plan(YEAR).targets())
                .extracting(target -> target.data().goal())
                .containsExactly(45, 200, 18);

        asTeam(() -> {
            programme.set(YEAR, new TargetData(TargetKind.HOME_VISITS, 60, day(6, 1), day(9, 1)));
            programme.setDone(plan(YEAR).milestones().getFirst().id(), day(6, 1));
            programme.startPlan(YEAR + 2);
        });

        YearPlan later = plan(YEAR + 2);
        assertThat(later.milestones())
                .hasSize(12)
                .allSatisfy(row -> assertThat(row.doneOn()).isNull());
        assertThat(later.targets().getFirst().data())
                .isEqualTo(new TargetData(
                        TargetKind.HOME_VISITS,
                        60,
                        day(6, 1).plusYears(2),
                        day(9, 1).plusYears(2)));
    }

    @Test
    void a_year_that_has_a_plan_is_not_planned_again() {
        asTeam(() -> programme.add(YEAR, LETTER));

        assertThatThrownBy(() -> asTeam(() -> programme.startPlan(YEAR))).isInstanceOf(IllegalStateException.class);
        assertThat(plan(YEAR).milestones()).hasSize(1);
    }

    @Test
    void milestones_stand_by_due_date_and_what_goes_on_all_year_comes_last() {
        asTeam(() -> {
            programme.add(YEAR, new MilestoneData(ProgrammeStep.FOLLOW_UP, "Fagmøter", null, null, null));
            programme.add(YEAR, LETTER);
            programme.add(YEAR, new MilestoneData(ProgrammeStep.FOLLOW_UP, "Lister", null, null, day(6, 1)));
        });

        assertThat(plan(YEAR).milestones())
                .extracting(row -> row.data().title())
                .containsExactly("Lister", "Brevet er sendt", "Fagmøter");
        assertThat(plan(YEAR).bySteps().keySet()).containsExactly(ProgrammeStep.ANCHORING, ProgrammeStep.FOLLOW_UP);
    }

    @Test
    void whoever_saves_over_an_older_state_is_told_and_nothing_is_lost() {
        MilestoneId id = as(Role.ADMIN, () -> programme.add(YEAR, LETTER));
        long version = plan(YEAR).milestones().getFirst().version();

        assertThat(team(() -> programme.change(id, version - 1, LETTER.inYears(1))))
                .contains("Bruker 9");
        assertThat(plan(YEAR).milestones().getFirst().data()).isEqualTo(LETTER);
    }

    @Test
    void an_agency_reads_the_same_progress_whatever_is_shared_with_it_and_changes_nothing() {
        team(() -> {
            programme.startPlan(YEAR);
            return true;
        });
        SignedInUser nav =
                new SignedInUser(new UserId(8), "u8", "Bruker 8", Agency.NAV, "", false, false, Set.of(Role.TEAM));

        assertThat(ActingUser.as(nav, () -> programme.planOf(YEAR)).targets())
                .isEqualTo(plan(YEAR).targets());
        assertThatThrownBy(() -> ActingUser.as(nav, () -> programme.add(YEAR, LETTER)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everybody_reads_the_plan_and_only_the_team_and_administrators_change_it() {
        for (Role role : List.of(Role.LEADER, Role.TEMPLATE_ADMIN)) {
            assertThat(as(role, () -> programme.planOf(YEAR)).isEmpty()).isTrue();
            assertThatThrownBy(() -> as(role, () -> programme.add(YEAR, LETTER)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        as(Role.ADMIN, () -> programme.add(YEAR, LETTER));
        assertThat(plan(YEAR).milestones()).hasSize(1);
    }

    private YearPlan plan(int year) {
        return team(() -> programme.planOf(year));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(YEAR, month, day);
    }

    private static void asTeam(Runnable work) {
        team(() -> {
            work.run();
            return true;
        });
    }

    private static <T> T team(Supplier<T> work) {
        return SignedIn.consultant(work);
    }

    private static <T> T as(Role role, Supplier<T> work) {
        return ActingUser.as(
                new SignedInUser(new UserId(9), "u9", "Bruker 9", Agency.BOLIGKONTOR, "", false, false, Set.of(role)),
                work);
    }
}
