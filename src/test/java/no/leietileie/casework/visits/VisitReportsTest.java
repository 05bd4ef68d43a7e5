package no.leietileie.casework.visits;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import no.leietileie.access.ActingUser;
import no.leietileie.casework.priority.IncomeKind;
import no.leietileie.casework.priority.Incomes;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.resource.ResourceFixture;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class VisitReportsTest {

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ResourceFixture resources;

    @Autowired
    RegisterFixture register;

    @Autowired
    Visits visits;

    @Autowired
    VisitReports reports;

    @Autowired
    Incomes incomes;

    private HouseholdId household;
    private VisitId visit;

    @BeforeEach
    void aVisit() {
        household = register.household(TestHousehold.named("Prøvesen")).householdId();
        TimeSlot slot = TimeSlot.on(LocalDate.of(2026, 12, 1), LocalTime.of(9, 0), LocalTime.of(10, 0));
        ResourceId consultant = resources.consultant();
        VisitOutcome planned = SignedIn.consultant(() -> visits.plan(household, VisitData.of(slot, consultant, null)));
        visit = ((VisitOutcome.Stored) planned).visit().id();
    }

    @Test
    void two_who_write_in_different_fields_do_not_disturb_each_other() {
        save(1, ReportField.WISHES, "", "Vil eie");
        save(2, ReportField.OBSTACLES, "", "Redd for lån");

        assertThat(SignedIn.consultant(() -> reports.open(visit, _ -> Optional.empty())))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(ReportField.WISHES, "Vil eie", ReportField.OBSTACLES, "Redd for lån"));
    }

    @Test
    void two_who_write_in_the_same_field_are_told_and_the_first_stays() {
        save(1, ReportField.WISHES, "", "Vil eie");

        assertThat(save(2, ReportField.WISHES, "", "Vil leie"))
                .isEqualTo(new FieldOutcome.ChangedBy("Bruker 1", "Vil eie"));
        assertThat(save(2, ReportField.WISHES, "Vil eie", "Vil leie")).isInstanceOf(FieldOutcome.Saved.class);
    }

    @Test
    void sending_the_same_again_after_a_lost_connection_is_no_conflict() {
        save(1, ReportField.WISHES, "", "Vil eie");

        assertThat(save(1, ReportField.WISHES, "", "Vil eie")).isInstanceOf(FieldOutcome.Saved.class);
    }

    @Test
    void kinds_of_income_that_are_learned_at_the_table_are_known_to_the_priority_list() {
        save(1, ReportField.INCOME, "", "LONN,BOSTOTTE");

        assertThat(SignedIn.consultant(() -> incomes.of(household)))
                .containsExactly(IncomeKind.LONN, IncomeKind.BOSTOTTE);

        save(1, ReportField.INCOME, "LONN,BOSTOTTE", "");
        assertThat(SignedIn.consultant(() -> incomes.of(household))).isNotEmpty();
    }

    @Test
    void what_another_wrote_is_kept_when_it_is_written_over_and_half_sentences_are_not() {
        save(1, ReportField.WISHES, "", "Vil");
        save(1, ReportField.WISHES, "Vil", "Vil eie");
        save(1, ReportField.WISHES, "Vil eie", "Vil eie snart");
        save(2, ReportField.WISHES, "Vil eie snart", "Vil ikke");
        save(2, ReportField.WISHES, "Vil ikke", "Vil ikke eie");
        entities.flush();

        assertThat(jdbc.sql("SELECT text FROM earlier_wording WHERE subject = 'visit.report.wishes' AND record_id = :id"
                                + " ORDER BY id")
                        .param("id", visit.value())
                        .query(String.class)
                        .list())
                .containsExactly("", "Vil eie snart");
    }

    @Test
    void what_was_chosen_stands_in_the_log_before_and_after() {
        save(1, ReportField.NEXT_STEP_ON, "", "2026-12-24");
        save(1, ReportField.NEXT_STEP_ON, "2026-12-24", "2027-01-02");
        entities.flush();

        assertThat(jdbc.sql("SELECT detail FROM access_log WHERE subject = 'visit.report' ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .contains("2026-12-24 → 2027-01-02");
    }

    private FieldOutcome save(long user, ReportField field, String seen, String wanted) {
        return ActingUser.as(SignedIn.user(user, false), () -> reports.save(visit, field, seen, wanted));
    }
}
