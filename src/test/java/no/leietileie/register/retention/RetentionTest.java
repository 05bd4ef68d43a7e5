package no.leietileie.register.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.leietileie.access.ActingUser;
import no.leietileie.access.SignedInUser;
import no.leietileie.casework.notes.Notes;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.LeaseKind;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;

@DatabaseTest
class RetentionTest {

    /** Nobody of that number: the job acts as the product itself, which has the right. */
    private static final SignedInUser WITHOUT_RIGHT = ActingUser.COMMAND;

    @Autowired
    RegisterFixture fixture;

    @Autowired
    Retention retention;

    @Autowired
    RetentionWork work;

    @Autowired
    LeaseSightings sightings;

    @Autowired
    Notes notes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_household_goes_when_it_moved_out_before_the_day_and_stays_when_it_did_on_the_day() {
        var day = expired("households").before();
        var gone = movedOut(day.minusDays(1));
        var stays = movedOut(day);
        var lives = fixture.household(TestHousehold.named("Bor")).householdId();

        delete("households");

        assertThat(exists(gone)).isFalse();
        assertThat(exists(stays)).isTrue();
        assertThat(exists(lives)).isTrue();
    }

    @Test
    void a_household_on_hold_is_spared_until_the_hold_is_lifted() {
        var household = movedOut(LocalDate.of(2001, 1, 1));
        asAdministrator(() -> retention.hold(household, "klagesak"));

        delete("households");
        assertThat(exists(household)).isTrue();

        asAdministrator(() -> {
            retention.listHolds().stream()
                    .filter(hold -> hold.household().equals(household))
                    .forEach(hold -> retention.lift(hold.id()));
            return true;
        });
        delete("households");
        assertThat(exists(household)).isFalse();
    }

    @Test
    void a_note_goes_by_its_age_and_not_while_its_household_is_on_hold() {
        var day = expired("notes").before();
        var household = fixture.household(TestHousehold.named("Bor")).householdId();
        var held = fixture.household(TestHousehold.named("Klager")).householdId();
        note(household, day.minusDays(1));
        note(household, day.plusDays(1));
        note(held, day.minusDays(1));
        asAdministrator(() -> retention.hold(held, "klagesak"));

        delete("notes");

        assertThat(SignedIn.consultant(() -> notes.listOf(household))).hasSize(1);
        assertThat(SignedIn.consultant(() -> notes.listOf(held))).hasSize(1);
    }

    @Test
    void what_was_written_about_an_old_meeting_goes_and_the_meeting_stays() {
        var day = expired("minutes").before();
        meeting(9_001, day.minusDays(1));
        meeting(9_002, day);
        meeting(9_003, day.minusDays(1));
        var held = fixture.household(TestHousehold.named("Klager")).householdId();
        matter(9_003, held);
        asAdministrator(() -> retention.hold(held, "klagesak"));
        assertThat(expired("minutes").count()).isOne();

        delete("minutes");

        assertThat(summaries(9_001L, 9_002L, 9_003L)).containsExactly("", "Mye å gjøre", "Mye å gjøre");
    }

    @Test
    void an_old_plan_of_visits_goes_unless_one_of_its_households_is_on_hold() {
        var day = expired("visit-plans").before();
        var household = fixture.household(TestHousehold.named("Bor")).householdId();
        var held = fixture.household(TestHousehold.named("Klager")).householdId();
        plan(9_001, day.minusDays(1), household);
        plan(9_002, day, household);
        plan(9_003, day.minusDays(1), held);
        asAdministrator(() -> retention.hold(held, "klagesak"));

        delete("visit-plans");

        assertThat(jdbc.sql("SELECT id FROM visit_plan WHERE id > 9000 ORDER BY id")
                        .query(Long.class)
                        .list())
                .containsExactly(9_002L, 9_003L);
        assertThat(jdbc.sql("SELECT plan_id FROM visit_plan_household WHERE plan_id > 9000 ORDER BY plan_id")
                        .query(Long.class)
                        .list())
                .containsExactly(9_002L, 9_003L);
    }

    @Test
    void an_old_lease_of_a_household_that_lives_elsewhere_now_goes_alone() {
        var day = expired("leases").before();
        var old = fixture.household(TestHousehold.named("Flyttet").withLease(lease(day.minusDays(1))));
        jdbc.sql("""
            INSERT INTO lease (id, version, number, household_id, dwelling_id, kind, origin)
            SELECT id + 1000000, 0, CONCAT(number, '-ny'), household_id, dwelling_id, kind, origin
            FROM lease WHERE id = :id
            """).param("id", old.id().value()).update();

        delete("leases");

        assertThat(jdbc.sql("SELECT number FROM lease WHERE household_id = :household")
                        .param("household", old.householdId().value())
                        .query(String.class)
                        .list())
                .containsExactly(old.number() + "-ny");
        assertThat(exists(old.householdId())).isTrue();
    }

    @Test
    void a_household_whose_lease_went_to_another_one_goes_when_it_has_had_none_for_the_period() {
        var left = fixture.household(TestHousehold.named("Forlatt"));
        var taker = fixture.household(TestHousehold.named("Overtar")).householdId();
        jdbc.sql("UPDATE lease SET household_id = :taker WHERE id = :id")
                .param("taker", taker.value())
                .param("id", left.id().value())
                .update();
        sightings.look();
        delete("households");
        assertThat(exists(left.householdId())).as("has just lost its lease").isTrue();
        without(left.householdId(), expired("households").before());
        sightings.look();
        delete("households");
        assertThat(exists(left.householdId())).as("on the day").isTrue();

        without(left.householdId(), expired("households").before().minusDays(1));
        delete("households");

        assertThat(exists(left.householdId())).isFalse();
        assertThat(exists(taker)).isTrue();
    }

    @Test
    void a_household_that_has_a_lease_again_is_not_old() {
        var household = fixture.household(TestHousehold.named("Tilbake")).householdId();
        without(household, LocalDate.of(2001, 1, 1));

        sightings.look();

        assertThat(jdbc.sql("SELECT COUNT(*) FROM household_without_lease WHERE household_id = :id")
                        .param("id", household.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_lease_past_its_end_that_the_landlord_names_no_more_has_ended() {
        var day = expired("households").before();
        var gone = seen(TestHousehold.endingOn(day.minusDays(1)), day.minusDays(1));
        var indefinite = seen(TestHousehold.endingOn(null), day.minusDays(1));
        var named = seen(TestHousehold.endingOn(day.minusDays(1)), day);
        var runs = seen(TestHousehold.endingOn(day), day.minusDays(1));

        delete("households");

        assertThat(exists(gone)).isFalse();
        assertThat(exists(indefinite)).isFalse();
        assertThat(exists(named)).isTrue();
        assertThat(exists(runs)).isTrue();
    }

    @Test
    void a_lease_is_not_gone_when_no_files_came_at_all() {
        var day = expired("households").before();
        jdbc.sql("DELETE FROM lease_sighting").update();
        var quiet = seen(TestHousehold.endingOn(day.minusDays(1)), day.minusDays(1));

        delete("households");

        assertThat(exists(quiet)).isTrue();
    }

    @Test
    void an_import_says_which_leases_the_landlord_has_named() {
        var lease = fixture.household(TestHousehold.named("Nevnt"));
        var today = LocalDate.of(2999, 1, 1);
        jdbc.sql("""
            SET STATEMENT sql_mode = '' FOR INSERT INTO register_import (id, file_name, source, state, created_at, applied_at)
            VALUES (999997, 'prøve.csv', 'UPLOAD', 'APPLIED', :at, :at)
            """).param("at", today.atTime(8, 0)).update();
        jdbc.sql("""
            INSERT INTO import_row (import_id, row_no, sheet, source_row, outcome, state, content, lease_number)
            VALUES (999997, 1, '', 1, 'UNCHANGED', 'DONE', '', :number)
            """).param("number", lease.number()).update();

        sightings.look();

        assertThat(jdbc.sql("SELECT seen_on FROM lease_sighting WHERE lease_id = :id")
                        .param("id", lease.id().value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(today);
        jdbc.sql("DELETE FROM lease_sighting WHERE seen_on = :day")
                .param("day", today)
                .update();
        jdbc.sql("DELETE FROM register_import WHERE id = 999997").update();
    }

    @Test
    void what_is_about_protected_households_is_neither_counted_nor_deleted_without_the_right() {
        var hidden = fixture.household(TestHousehold.named("Skjult")
                        .withProtection(Protection.FORTROLIG)
                        .withLease(lease(LocalDate.of(2001, 1, 1))))
                .householdId();
        var lives = fixture.household(TestHousehold.named("Skjult").withProtection(Protection.STRENGT_FORTROLIG))
                .householdId();
        jdbc.sql("""
            INSERT INTO note (id, version, household_id, text, author_id, author_name, written_at)
            VALUES (9001, 0, :household, 'Ringte', 1, 'Kari', '2001-01-01')
            """).param("household", lives.value()).update();
        plan(9_011, LocalDate.of(2001, 1, 1), lives);
        for (var kind : List.of("households", "notes", "visit-plans")) {
            delete(kind, WITHOUT_RIGHT);
            assertThat(expired(kind, WITHOUT_RIGHT).count()).as(kind).isZero();
            assertThat(expired(kind).count()).as(kind).isPositive();
        }
        assertThat(exists(hidden)).isTrue();

        List.of("households", "notes", "visit-plans").forEach(this::delete);

        assertThat(exists(hidden)).isFalse();
        assertThat(expired("notes").count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "incomes, known_income, noted_on",
        "lifts, priority_lift, removed_at",
        "shares, household_share, seen_until",
        "visits, visit, ends_at",
        "matters, case_matter, withdrawn_at",
        "meeting-needs, meeting_need, changed_at",
        "meeting-participants, meeting_reminder, starts_at"
    })
    void a_sensitive_row_goes_by_its_age_and_not_while_its_household_is_on_hold(
            String kind, String table, String ageColumn) {
        var day = expired(kind).before();
        var old = fixture.household(TestHousehold.named("Bor")).householdId();
        var young = fixture.household(TestHousehold.named("Bor")).householdId();
        var held = fixture.household(TestHousehold.named("Klager")).householdId();
        anyRow(table, old, ageColumn, day.minusDays(1));
        anyRow(table, young, ageColumn, day);
        anyRow(table, held, ageColumn, day.minusDays(1));
        asAdministrator(() -> retention.hold(held, "klagesak"));

        delete(kind);

        assertThat(List.of(rows(table, old), rows(table, young), rows(table, held)))
                .containsExactly(0L, 1L, 1L);
    }

    @Test
    void a_report_goes_with_its_visit() {
        var household = fixture.household(TestHousehold.named("Bor")).householdId();
        anyRow("visit", household, "ends_at", LocalDate.of(2001, 1, 1));
        jdbc.sql("""
            INSERT INTO visit_answer (visit_id, field, version, household_id, text, changed_by_name, changed_at)
            VALUES (:id, 'OTHER', 0, :id, 'Vanskelig økonomi', 'Kari', '2001-01-01')
            """).param("id", household.value()).update();

        delete("visits");

        assertThat(rows("visit_answer", household)).isZero();
    }

    @Test
    void remarks_about_an_old_step_go_and_the_step_stays() {
        var household = fixture.household(TestHousehold.named("Bor")).householdId();
        anyRow("case_step", household, "left_on", LocalDate.of(2001, 1, 1));
        jdbc.sql("UPDATE case_step SET remark = 'Skilt' WHERE household_id = :household")
                .param("household", household.value())
                .update();

        delete("case-remarks");

        assertThat(jdbc.sql("SELECT CONCAT(remark, COALESCE(must_change, '-')) FROM case_step WHERE household_id = :id")
                        .param("id", household.value())
                        .query(String.class)
                        .list())
                .containsExactly("-");
    }

    @Test
    void who_took_part_goes_when_the_meeting_and_the_season_are_old() {
        var day = expired("meeting-participants").before();
        var household = fixture.household(TestHousehold.named("Bor")).householdId();
        season(9_001, day.minusDays(1), household);
        season(9_002, day, household);

        delete("meeting-participants");

        assertThat(jdbc.sql("""
            SELECT season_id FROM season_household WHERE household_id = :id
            UNION ALL SELECT meeting_id FROM meeting_participant WHERE household_id = :id
            """)
                        .param("id", household.value())
                        .query(Long.class)
                        .list())
                .containsExactly(9_002L, 9_002L);
    }

    @Test
    void a_letter_that_was_never_sent_goes_when_its_mailing_is_old() {
        var day = expired("unsent-letters").before();
        var household = fixture.household(TestHousehold.named("Bor")).householdId();
        letter(9_001, day.minusDays(1), null, household);
        letter(9_002, day.plusDays(1), null, household);
        letter(9_003, day.minusDays(1), day.minusDays(1), household);

        delete("unsent-letters");

        assertThat(jdbc.sql("SELECT id FROM letter_recipient WHERE household_id = :id ORDER BY id")
                        .param("id", household.value())
                        .query(Long.class)
                        .list())
                .containsExactly(9_002L, 9_003L);
    }

    @Test
    void the_proof_says_which_rule_and_how_many_and_names_nobody() {
        movedOut(LocalDate.of(2001, 1, 1));
        var shown = expired("households");
        assertThat(shown.count()).isPositive();

        delete("households");

        var proof =
                asAdministrator(() -> retention.listProofs(Pageable.ofSize(1))).getFirst();
        assertThat(proof.kind()).isEqualTo("households");
        assertThat(proof.months()).isEqualTo(60);
        assertThat(proof.deleted()).isEqualTo(shown.count());
        assertThat(proof.askedByName()).isEqualTo(ActingUser.SYSTEM.displayName());
        assertThat(proof.finishedAt()).isNotNull();
        assertThat(expired("households").count()).isZero();
    }

    @Test
    void a_run_that_is_finished_deletes_nothing_more() {
        var run = delete("households");
        var household = movedOut(LocalDate.of(2001, 1, 1));

        work.run(run);

        assertThat(exists(household)).isTrue();
    }

    @Test
    void a_hold_needs_a_reason_and_a_household() {
        assertThat(asAdministrator(() -> retention.hold(new HouseholdId(999_999_999), "klagesak")))
                .isFalse();
        assertThatThrownBy(() -> asAdministrator(() -> retention.hold(new HouseholdId(1), " ")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_consultant_deletes_nothing() {
        var shown = expired("notes");

        assertThatThrownBy(() -> SignedIn.consultant(() -> retention.delete(shown)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private ExpiredKind expired(String kind) {
        return expired(kind, ActingUser.SYSTEM);
    }

    private ExpiredKind expired(String kind, SignedInUser user) {
        return ActingUser.as(user, () -> retention.listExpired()).stream()
                .filter(expired -> expired.key().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private long delete(String kind) {
        return delete(kind, ActingUser.SYSTEM);
    }

    private long delete(String kind, SignedInUser user) {
        var shown = expired(kind, user);
        var run = ActingUser.as(user, () -> retention.delete(shown));
        work.run(run);
        return run;
    }

    private HouseholdId movedOut(LocalDate day) {
        return fixture.household(TestHousehold.named("Borte").withLease(lease(day)))
                .householdId();
    }

    private void without(HouseholdId household, LocalDate since) {
        jdbc.sql("REPLACE INTO household_without_lease (household_id, since) VALUES (:household, :since)")
                .param("household", household.value())
                .param("since", since)
                .update();
    }

    private HouseholdId seen(LeaseFacts facts, LocalDate day) {
        var lease = fixture.household(TestHousehold.named("Sett").withLease(facts));
        jdbc.sql("INSERT INTO lease_sighting (lease_id, seen_on) VALUES (:lease, :day)")
                .param("lease", lease.id().value())
                .param("day", day)
                .update();
        return lease.householdId();
    }

    private static LeaseFacts lease(LocalDate movedOut) {
        return new LeaseFacts(
                LeaseKind.INDEFINITE, null, null, null, movedOut, null, null, null, null, null, null, null);
    }

    private void note(HouseholdId household, LocalDate day) {
        var id = SignedIn.consultant(() -> notes.write(household, "Ringte"));
        jdbc.sql("UPDATE note SET written_at = :at WHERE id = :id")
                .param("at", day.atStartOfDay())
                .param("id", id.value())
                .update();
    }

    private void meeting(long id, LocalDate day) {
        jdbc.sql("""
            INSERT INTO case_meeting (id, version, held_on, starts_at, place, state, summary, agenda_changes, changed_by_name)
            VALUES (:id, 0, :day, '09:00', 'Rådhuset', 'HELD', 'Mye å gjøre', 0, 'Kari')
            """).param("id", id).param("day", day).update();
    }

    private void matter(long meeting, HouseholdId household) {
        jdbc.sql("""
            INSERT INTO case_matter (id, version, household_id, why, flagged_by_name, flagged_at, shown_to, meeting_id,
                place, discussion, changed_by_name)
            VALUES (:meeting, 0, :household, 'Økonomi', 'Kari', '2001-01-01', '', :meeting, 1, '', 'Kari')
            """)
                .param("meeting", meeting)
                .param("household", household.value())
                .update();
    }

    private List<String> summaries(Long... meetings) {
        return jdbc.sql("SELECT summary FROM case_meeting WHERE id IN (:ids) ORDER BY id")
                .param("ids", List.of(meetings))
                .query(String.class)
                .list();
    }

    private void plan(long id, LocalDate lastDay, HouseholdId household) {
        jdbc.sql("""
            INSERT INTO visit_plan (id, version, edits, first_day, last_day, minutes, most_per_day, alone_allowed, state,
                asked_by, created_by_name, changed_by_name, created_at)
            VALUES (:id, 0, 0, :day, :day, 60, 4, TRUE, 'ACCEPTED', 1, 'Kari', 'Kari', '2001-01-01')
            """).param("id", id).param("day", lastDay).update();
        jdbc.sql("""
            INSERT INTO visit_plan_household (plan_id, household_id, position, by_hand, reason, prioritised)
            VALUES (:id, :household, 1, FALSE, 'FULL', FALSE)
            """).param("id", id).param("household", household.value()).update();
    }

    private static final String ANYHOW =
            "SET STATEMENT foreign_key_checks = 0, check_constraint_checks = 0, sql_mode = '' FOR INSERT INTO ";

    private final Set<String> planted = new LinkedHashSet<>();

    /** Rows that no part of the product could have written would be in the way of other tests. */
    @AfterEach
    void takeAwayWhatWasPlanted() {
        planted.forEach(rows -> jdbc.sql("SET STATEMENT foreign_key_checks = 0 FOR DELETE FROM " + rows)
                .update());
    }

    /** Numbered as its household where it has a number. */
    private void anyRow(String table, HouseholdId household, String ageColumn, LocalDate day) {
        planted.add(table + " WHERE household_id = " + household.value());
        String id = table.startsWith("meeting_") ? "" : "id, ";
        jdbc.sql(ANYHOW + table + " (" + id + "household_id, " + ageColumn + ") VALUES ("
                        + (id.isEmpty() ? "" : ":household, ") + ":household, :day)")
                .param("household", household.value())
                .param("day", day)
                .update();
    }

    private void season(long id, LocalDate day, HouseholdId household) {
        planted.add("meeting_participant WHERE meeting_id = " + id);
        planted.add("season_household WHERE season_id = " + id);
        planted.add("group_meeting WHERE id = " + id);
        planted.add("meeting_season WHERE id = " + id);
        jdbc.sql(ANYHOW + "meeting_season (id, first_day, last_day) VALUES (:id, :day, :day)")
                .param("id", id)
                .param("day", day)
                .update();
        jdbc.sql(ANYHOW + "season_household (season_id, household_id) VALUES (:id, :household)")
                .param("id", id)
                .param("household", household.value())
                .update();
        jdbc.sql(ANYHOW + "group_meeting (id, season_id, ends_at) VALUES (:id, :id, :day)")
                .param("id", id)
                .param("day", day)
                .update();
        jdbc.sql(ANYHOW
                        + "meeting_participant (id, meeting_id, season_id, household_id) VALUES (:id, :id,"
                        + " :id, :household)")
                .param("id", id)
                .param("household", household.value())
                .update();
    }

    private void letter(long id, LocalDate created, @Nullable LocalDate sent, HouseholdId household) {
        planted.add("letter_recipient WHERE mailing_id = " + id);
        planted.add("letter_mailing WHERE id = " + id);
        jdbc.sql(ANYHOW + "letter_mailing (id, created_at) VALUES (:id, :created)")
                .param("id", id)
                .param("created", created)
                .update();
        jdbc.sql(ANYHOW + """
            letter_recipient (id, mailing_id, recipient_key, household_id, sent_at)
            VALUES (:id, :id, :id, :household, :sent)
            """)
                .param("id", id)
                .param("household", household.value())
                .param("sent", sent)
                .update();
    }

    private long rows(String table, HouseholdId household) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE household_id = :household")
                .param("household", household.value())
                .query(Long.class)
                .single();
    }

    private boolean exists(HouseholdId household) {
        return jdbc.sql("SELECT COUNT(*) FROM household WHERE id = :id")
                        .param("id", household.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static <T> T asAdministrator(Supplier<T> work) {
        return ActingUser.as(ActingUser.SYSTEM, work);
    }
}
