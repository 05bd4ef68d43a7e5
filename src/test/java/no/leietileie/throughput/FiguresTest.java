package no.leietileie.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.base.Nok;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Languages;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.stages.StageReason;
import no.leietileie.purchase.AcquisitionData;
import no.leietileie.purchase.Acquisitions;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.LeaseAlert;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.LeaseKind;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.throughput.counting.ExitKind;
import no.leietileie.throughput.counting.FigureSnapshots;
import no.leietileie.throughput.counting.FunnelStep;
import no.leietileie.throughput.counting.Keys;
import no.leietileie.throughput.counting.ShownCount;
import no.leietileie.throughput.drawing.Drawings;
import no.leietileie.throughput.drawing.FigureTable;
import no.leietileie.throughput.drawing.TableCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class FiguresTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));

    @Autowired
    RegisterFixture fixture;

    @Autowired
    Figures figures;

    @Autowired
    FigureLists lists;

    @Autowired
    FigureSnapshots snapshots;

    @Autowired
    Drawings drawings;

    @Autowired
    TenantList tenants;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Acquisitions acquisitions;

    @Autowired
    EntityManager entities;

    /** What other tests left in the shared database is in no figure any longer. */
    @BeforeEach
    void hideOthers() {
        jdbc.sql("UPDATE household SET protection = 'FORTROLIG'").update();
        jdbc.sql("UPDATE tenant_list SET protection = 'FORTROLIG'").update();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_number_shown_is_the_length_of_the_list_behind_it(long seed) {
        municipality(seed);

        for (DashboardFilter filter : filters()) {
            Dashboard dashboard = dashboard(filter);
            var numbers = drawings.of(dashboard, Languages.BOKMAL).stream()
                    .flatMap(drawing -> drawing.table().rows().stream())
                    .map(FigureTable.Row::cells)
                    .flatMap(List::stream)
                    .filter(cell -> cell.list() != null)
                    .toList();
            assertThat(numbers)
                    .allSatisfy(cell -> assertThat(listed(cell, filter)).isEqualTo(cell.text()));
            if (filter.equals(whole())) {
                assertThat(numbers)
                        .hasSizeGreaterThan(15)
                        .extracting(cell -> cell.list().source())
                        .contains("LETTERS");
            }
        }
    }

    private String listed(TableCell cell, DashboardFilter filter) {
        return SignedIn.consultant(() -> {
            long count = lists.count(cell.list(), filter);
            assertThat(lists.page(cell.list(), filter, PageRequest.ofSize(500))).hasSize((int) count);
            return Formats.number(count);
        });
    }

    @Test
    void a_quarter_and_an_alert_hold_what_the_tenant_list_finds() {
        municipality(4);

        Dashboard dashboard = dashboard(whole());

        int first = Keys.quarter(TODAY);
        for (int quarter = first; quarter < first + 8; quarter++) {
            Long shown = dashboard.count(Keys.LEASE_ENDS, quarter).value();
            assertThat(shown == null ? -1 : shown).isIn(-1L, tenantsEndingIn(quarter));
        }
        for (LeaseAlert alert : Set.of(LeaseAlert.CONVERSION_RISK, LeaseAlert.BECAME_INDEFINITE)) {
            Long shown =
                    dashboard.count(Keys.of(Keys.CONVERSION, alert.name()), 0).value();
            long listed =
                    SignedIn.consultant(() -> tenants.count(TenantFilter.NONE.with(TenantFilterField.ALERT, alert)));
            assertThat(shown == null ? -1 : shown).isIn(-1L, listed);
        }
    }

    private long tenantsEndingIn(int quarter) {
        LocalDate begin = LocalDate.of(quarter / 4, quarter % 4 * 3 + 1, 1);
        LocalDate from = begin.isBefore(TODAY) ? TODAY : begin;
        LocalDate to = begin.plusMonths(3).minusDays(1);
        return SignedIn.consultant(() -> tenants.count(TenantFilter.NONE
                .with(TenantFilterField.ENDS_FROM, from.toString())
                .with(TenantFilterField.ENDS_TO, to.toString())));
    }

    @Test
    void those_who_bought_are_exits_to_ownership_and_the_furthest_in_the_funnel() {
        var before = dashboard(whole());
        for (int i = 0; i < 6; i++) {
            take(household(TODAY.minusYears(4), null, null, Protection.NONE), Stage.BOUGHT_OWN);
        }
        for (int i = 0; i < 5; i++) {
            household(TODAY.minusYears(4), null, TODAY, Protection.NONE);
        }

        var dashboard = dashboard(whole());

        assertThat(dashboard
                        .ofPeriod(Keys.of(Keys.EXIT, ExitKind.BOUGHT_OWN.name()))
                        .value())
                .isEqualTo(6L);
        assertThat(number(dashboard.ofPeriod(Keys.EXIT)) - number(before.ofPeriod(Keys.EXIT)))
                .isEqualTo(11);
        assertThat(dashboard
                        .count(Keys.REACHED, TODAY.getYear() * 10 + FunnelStep.BOUGHT.ordinal())
                        .value())
                .isEqualTo(6L);
        assertThat(dashboard.count(Keys.COHORT, Keys.quarter(TODAY)).value()).isEqualTo(6L);
    }

    @Test
    void a_letter_since_the_case_began_is_the_second_step_of_the_funnel_and_a_visit_after_the_purchase_the_last() {
        LocalDate yesterday = TODAY.minusDays(1);
        mailing(9_000_003, "DONE", yesterday);
        mailing(9_000_004, "DONE", yesterday.minusDays(1));
        for (int i = 0; i < 26; i++) {
            var household = household(TODAY.minusYears(4), null, null, Protection.NONE);
            if (i < 10) {
                take(household, Stage.BOUGHT_OWN, yesterday);
                visited(household, i, "OFFICE", i < 5 ? TODAY : yesterday);
            } else {
                SignedIn.trusted(() -> cases.open(List.of(household), yesterday));
                letter(i < 21 ? 9_000_003 : 9_000_004, household, "tr", i < 16 || i > 20 ? "DELIVERED" : "EXCEPTED");
            }
        }

        var snapshot = dashboard(whole()).snapshot();

        assertThat(Stream.of(FunnelStep.values())
                        .map(step -> number(snapshot.count(
                                Keys.REACHED, yesterday.getYear() * 10 + step.ordinal(), whole().slice()))))
                .containsExactly(26L, 16L, 10L, 10L, 10L, 10L, 10L, 10L, 5L);
    }

    private void visited(HouseholdId household, int number, String kind, LocalDate day) {
        entities.flush();
        jdbc.sql("INSERT IGNORE INTO resource VALUES (9000002, 0, 'Konsulent', TRUE, 'test')")
                .update();
        jdbc.sql("INSERT INTO visit (id, version, household_id, kind, starts_at, ends_at, consultant_id,"
                        + " interpreter_needed, safety_note, state, changed_by_name) VALUES (:id, 0, :household, :kind,"
                        + " TIMESTAMP(:day, '08:00:00'), TIMESTAMP(:day, '09:00:00'), 9000002, FALSE, '', 'CARRIED_OUT',"
                        + " 'Test')")
                .param("id", 9_000_000L + number)
                .param("household", household.value())
                .param("kind", kind)
                .param("day", day)
                .update();
    }

    @Test
    void a_household_that_stopped_counts_under_its_reason() {
        for (int i = 0; i < 5; i++) {
            var household = household(TODAY.minusYears(4), null, null, Protection.NONE);
            SignedIn.consultant(() -> cases.open(List.of(household), TODAY));
            move(household, StageChange.to(Stage.NOT_INTERESTED, TODAY).because(StageReason.NO_ANSWER));
        }

        assertThat(dashboard(whole())
                        .count(Keys.of(Keys.LEFT, "NO_ANSWER"), TODAY.getYear())
                        .value())
                .isEqualTo(5L);
    }

    @Test
    void a_move_to_another_municipal_dwelling_and_a_death_are_no_move_outs() {
        var before = number(rolling());
        for (int i = 0; i < 6; i++) {
            household(TODAY.minusYears(4), null, TODAY, Protection.NONE);
        }
        assertThat(number(rolling()) - before).isEqualTo(6);

        for (int i = 0; i < 6; i++) {
            var died = household(TODAY.minusYears(4), null, TODAY, Protection.NONE);
            SignedIn.consultant(() -> cases.open(List.of(died), TODAY));
            move(died, StageChange.to(Stage.DIED, TODAY));
        }

        assertThat(number(rolling()) - before).isEqualTo(6);
    }

    @Test
    void who_came_late_has_come_and_who_was_moved_was_not_invited() {
        var answers = new ArrayList<String>();
        answers.addAll(Collections.nCopies(6, "CAME"));
        answers.addAll(Collections.nCopies(5, "NO_SHOW"));
        answers.addAll(List.of("LATE", "CANCELLED", "MOVED", "MOVED"));

        meeting(answers);

        var dashboard = dashboard(whole());
        String language = dashboard
                .snapshot()
                .parts(Keys.INVITED, Keys::year, TODAY.getYear(), whole().slice())
                .iterator()
                .next();
        assertThat(dashboard.ofPeriod(Keys.of(Keys.CAME, language)).value()).isEqualTo(7L);
        assertThat(dashboard.ofPeriod(Keys.of(Keys.INVITED, language)).value()).isEqualTo(13L);
    }

    /** A meeting of today with one household for each answer. */
    private void meeting(List<String> answers) {
        place();
        groupMeeting(9_000_001);
        long id = 9_000_001;
        for (String answer : answers) {
            answer(id++, 9_000_001, household(TODAY.minusYears(2), null, null, Protection.NONE), answer);
        }
    }

    private void place() {
        List.of(
                        "INSERT INTO resource VALUES (9000001, 0, 'Sted', TRUE, 'test')",
                        "INSERT INTO meeting_season VALUES (9000001, 0, 'Sesong', :today, :today, 2, 5, 10, 45, 20,"
                                + " 'PLANNED', NULL, FALSE, 0, 0, 0, 'test')")
                .forEach(sql -> jdbc.sql(sql).param("today", TODAY).update());
    }

    private void groupMeeting(long id) {
        jdbc.sql("INSERT INTO group_meeting (id, version, season_id, starts_at, ends_at, venue_id, group_key,"
                        + " group_code, state, slot_pinned, note, changed_by_name) VALUES (:id, 0, 9000001,"
                        + " TIMESTAMP(:today), TIMESTAMP(:today, '01:00:00'), 9000001, 'LANGUAGE', 'tr', 'HELD',"
                        + " FALSE, '', 'test')")
                .param("id", id)
                .param("today", TODAY)
                .update();
    }

    private void answer(long id, long meeting, HouseholdId household, String answer) {
        entities.flush();
        jdbc.sql("INSERT INTO meeting_participant (id, version, season_id, meeting_id, household_id, pinned,"
                        + " attendance, note, changed_by_name) VALUES (:id, 0, 9000001, :meeting, :household, FALSE,"
                        + " :answer, '', 'test')")
                .param("id", id)
                .param("meeting", meeting)
                .param("household", household.value())
                .param("answer", answer)
                .update();
    }

    @Test
    void a_sum_of_money_is_told_where_as_many_have_paid_it_as_may_be_counted() {
        for (int i = 0; i < 5; i++) {
            sold(household(TODAY.minusYears(4), null, null, Protection.NONE), 1_000_000);
        }
        sold(household(TODAY.minusYears(4), null, null, Protection.FORTROLIG), 9_000_000);
        assertThat(proceeds(whole())).isEqualTo(5.0);
        assertThat(proceeds(new DashboardFilter(TODAY.getYear(), 0L, null))).isEqualTo(5.0);
        assertThat(proceeds(new DashboardFilter(TODAY.getYear(), null, Agency.NAV)))
                .isNull();

        jdbc.sql("DELETE FROM dwelling_sale WHERE household_id = (SELECT * FROM (SELECT MAX(d.household_id) FROM"
                        + " dwelling_sale d JOIN household h ON h.id = d.household_id AND h.protection = 'NONE') x)")
                .update();

        assertThat(proceeds(whole())).isNull();
    }

    @Test
    void a_sum_of_money_does_not_give_away_the_number_that_is_hidden_for_the_sake_of_another() {
        for (int i = 0; i < 5; i++) {
            sold(household(TODAY.minusYears(4), null, null, Protection.NONE), 1_000_000);
        }
        assertThat(proceeds(whole())).isEqualTo(5.0);
        var other = household(TODAY.minusYears(4), null, null, Protection.NONE);
        entities.flush();
        stored(other, Stage.BOUGHT_OTHER);

        assertThat(dashboard(whole())
                        .count(Keys.year(Keys.of(Keys.EXIT, "BOUGHT_OWN")), TODAY.getYear())
                        .isHidden())
                .isTrue();
        assertThat(proceeds(whole())).isNull();
    }

    private Double proceeds(DashboardFilter filter) {
        return dashboard(filter).measure(Keys.year(Keys.PROCEEDS), TODAY.getYear());
    }

    private void sold(HouseholdId household, long kroner) {
        entities.flush();
        stored(household, Stage.BOUGHT_OWN);
        jdbc.sql(
                        "INSERT INTO dwelling_sale VALUES (NEXT VALUE FOR dwelling_sale_seq, 0, ?, ?, ?, 'Test', UTC_TIMESTAMP(6))")
                .params(household.value(), kroner * 100, kroner * 100)
                .update();
    }

    @Test
    void what_the_municipality_buys_is_as_many_as_its_list_and_is_never_hidden() {
        for (int i = 0; i < 3; i++) {
            SignedIn.consultant(
                    () -> acquisitions.add(new AcquisitionData(TODAY, "Prøveveien", Nok.ofKroner(2_000_000))));
        }

        var dashboard = dashboard(whole());

        var listed = SignedIn.consultant(() -> acquisitions.listOf(TODAY.getYear()));
        assertThat(listed).hasSizeGreaterThanOrEqualTo(3);
        assertThat(dashboard.ofPeriod(Keys.ACQUIRED).value()).isEqualTo(listed.size());
        long paid = listed.stream().mapToLong(row -> row.data().price().ore()).sum();
        assertThat(dashboard.measure(Keys.year(Keys.SPENT), TODAY.getYear()))
                .isEqualTo(Math.round(paid / 10_000_000.0) / 10.0);
    }

    @Test
    void a_letter_counts_by_its_language_and_what_became_of_it_once_somebody_has_sent_the_mailing() {
        mailing(9_000_001, "DONE", TODAY);
        letters(9_000_001, 6, "tr", "SENT");
        letters(9_000_001, 5, "tr", "DELIVERED");
        letters(9_000_001, 7, "tr", "PRINTABLE");
        letters(9_000_001, 5, "tr", "EXCEPTED");
        letters(9_000_001, 8, "so", "HELD_BACK");
        mailing(9_000_002, "DRAFT", null);
        letters(9_000_002, 9, "tr", "READY");

        var dashboard = dashboard(whole());

        assertThat(letters(dashboard, "SENT", "tr")).isEqualTo(11);
        assertThat(letters(dashboard, "ON_THE_WAY", "tr")).isEqualTo(7);
        assertThat(letters(dashboard, "NOT_SENT", "tr")).isEqualTo(5);
        assertThat(letters(dashboard, "NOT_SENT", "so")).isEqualTo(8);
        assertThat(number(dashboard.ofPeriod(Keys.of(Keys.LETTERS, "tr")))).isEqualTo(23);
        assertThat(number(dashboard.ofPeriod(Keys.LETTERS))).isEqualTo(31);
    }

    @Test
    void five_letters_to_one_household_tell_of_her_alone_and_are_hidden() {
        mailing(9_000_001, "DONE", TODAY);
        var one = household(TODAY.minusYears(2), null, null, Protection.NONE);
        for (int i = 0; i < 5; i++) {
            letter(9_000_001, one, "tr", "SENT");
        }
        letters(9_000_001, 12, "nb", "SENT");

        var dashboard = dashboard(whole());

        assertThat(dashboard.ofPeriod(Keys.of(Keys.letters("SENT"), "tr")).isHidden())
                .isTrue();
        assertThat(dashboard.ofPeriod(Keys.of(Keys.LETTERS, "tr")).isHidden()).isTrue();

        letters(9_000_001, 4, "tr", "SENT");

        assertThat(letters(dashboard(whole()), "SENT", "tr")).isEqualTo(9);
    }

    @Test
    void a_household_that_came_to_five_meetings_is_hidden() {
        var one = household(TODAY.minusYears(2), null, null, Protection.NONE);
        place();
        for (int i = 0; i < 5; i++) {
            groupMeeting(9_000_001 + i);
            answer(9_000_001 + i, 9_000_001 + i, one, "CAME");
        }

        assertThat(dashboard(whole()).ofPeriod(Keys.CAME).isHidden()).isTrue();
    }

    @Test
    void five_visits_to_one_household_are_hidden() {
        var one = household(TODAY.minusYears(2), null, null, Protection.NONE);
        for (int i = 0; i < 5; i++) {
            visited(one, i, "HOME", TODAY);
        }

        assertThat(dashboard(whole()).count(Keys.VISITS, Keys.month(TODAY)).isHidden())
                .isTrue();
    }

    private static long letters(Dashboard dashboard, String state, String language) {
        return number(dashboard.ofPeriod(Keys.of(Keys.letters(state), language)));
    }

    private void mailing(long id, String state, LocalDate date) {
        jdbc.sql("INSERT IGNORE INTO letter_template VALUES (9000001, 0, 'INVITATION', 'Prøve', 'nb', UTC_TIMESTAMP(6),"
                        + " NULL)")
                .update();
        jdbc.sql("INSERT INTO letter_mailing (id, version, template_id, state, round, norwegian_enclosed,"
                        + " norwegian_first, letter_per_adult, enclosures, letter_date, created_by, created_by_name,"
                        + " created_at) VALUES (?, 0, 9000001, ?, 1, FALSE, FALSE, FALSE, '', ?, 1, 'Test',"
                        + " UTC_TIMESTAMP(6))")
                .params(Arrays.asList(id, state, date))
                .update();
    }

    private void letters(long mailing, int howMany, String language, String state) {
        for (int i = 0; i < howMany; i++) {
            letter(mailing, household(TODAY.minusYears(2), null, null, Protection.NONE), language, state);
        }
    }

    /** One that was left out has a language to be written in, but no text in it. */
    private void letter(long mailing, HouseholdId household, String language, String state) {
        entities.flush();
        jdbc.sql("INSERT INTO letter_recipient (id, version, mailing_id, round, household_id, recipient_key,"
                        + " extra_values, conditions, name, address, sort_key, language, text_language,"
                        + " language_chosen, channel, channel_chosen, sent_again, state, attempts)"
                        + " VALUES (NEXT VALUE FOR letter_recipient_seq, 0, :mailing, 1, :household, UUID(), '{}', '',"
                        + " 'Test', 'Test', '', :language, IF(:state = 'EXCEPTED', NULL, :language), FALSE, 'PAPER',"
                        + " FALSE, FALSE, :state, 0)")
                .param("mailing", mailing)
                .param("household", household.value())
                .param("language", language)
                .param("state", state)
                .update();
    }

    @Test
    void a_protected_household_is_in_no_number() {
        var before = dashboard(whole()).snapshot().counts();
        for (int i = 0; i < 8; i++) {
            household(TODAY.minusYears(2), TODAY.plusDays(20), null, Protection.FORTROLIG);
        }

        assertThat(dashboard(whole()).snapshot().counts()).isEqualTo(before);
    }

    @Test
    void a_leader_sees_figures_and_those_who_see_only_what_is_shared_do_not() {
        assertThat(as(Role.LEADER, Agency.NAV, () -> figures.dashboard(whole()))
                        .snapshot()
                        .threshold())
                .isEqualTo(5);
        assertThatThrownBy(() -> as(Role.TEMPLATE_ADMIN, Agency.BOLIGKONTOR, () -> figures.dashboard(whole())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Role.TEAM, Agency.NAV, () -> figures.dashboard(whole())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void municipality(long seed) {
        var random = new Random(seed);
        List<HouseholdId> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(household(
                    TODAY.minusDays(random.nextInt(4_000) + 200),
                    random.nextBoolean() ? TODAY.plusDays(random.nextInt(700) - 100) : null,
                    random.nextInt(3) == 0 ? TODAY.minusDays(1 + random.nextInt(180)) : null,
                    random.nextInt(6) == 0 ? Protection.FORTROLIG : Protection.NONE));
        }
        entities.flush();
        Stage[] lasts = {Stage.CONTACTED, Stage.ASSESSED, Stage.BUYING, Stage.BOUGHT_OWN, Stage.BOUGHT_OTHER};
        for (HouseholdId household : all.subList(0, 40)) {
            stored(household, lasts[random.nextInt(lasts.length)]);
        }
        mailing(9_000_001, "DONE", TODAY);
        mailing(9_000_002, "DONE", TODAY.minusYears(1).minusDays(random.nextInt(60)));
        for (HouseholdId household : all) {
            letter(
                    9_000_001 + random.nextInt(2),
                    household,
                    List.of("nb", "tr", "so").get(random.nextInt(3)),
                    List.of("SENT", "DELIVERED", "UNDERWAY", "HELD_BACK").get(random.nextInt(4)));
        }
        for (HouseholdId household : all.subList(20, 35)) {
            jdbc.sql("""
                            INSERT INTO household_share (id, household_id, agency, purpose, seen_from, seen_until, shared_by,
                                shared_by_name, shared_at)
                            VALUES (NEXT VALUE FOR household_share_seq, ?, 'NAV', 'Prøve', ?, ?, 1, 'Test', UTC_TIMESTAMP(6))
                            """).params(household.value(), TODAY, TODAY).update();
        }
    }

    /** As the case would be stored; hundreds of real steps would have every priority computed each time. */
    private void stored(HouseholdId household, Stage last) {
        long id = jdbc.sql("SELECT NEXT VALUE FOR rent_to_own_case_seq")
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO rent_to_own_case (id, version, household_id, stage, entered_on) VALUES (?, 0, ?, ?, ?)")
                .params(id, household.value(), last.name(), TODAY)
                .update();
        List<Stage> way = new ArrayList<>(Stage.way().stream()
                .filter(stage -> stage.ordinal() < last.ordinal())
                .toList());
        way.add(last);
        for (Stage stage : way) {
            jdbc.sql("""
                            INSERT INTO case_step (id, case_id, household_id, stage, entered_on, left_on, actor_id,
                                actor_name, recorded_at)
                            VALUES (NEXT VALUE FOR case_step_seq, ?, ?, ?, ?, ?, 1, 'Test', UTC_TIMESTAMP(6))
                            """)
                    .params(Arrays.asList(id, household.value(), stage.name(), TODAY, stage == last ? null : TODAY))
                    .update();
        }
        jdbc.sql("UPDATE tenant_list SET stage = ? WHERE household_id = ?")
                .params(last.name(), household.value())
                .update();
    }

    private HouseholdId household(LocalDate start, LocalDate end, LocalDate movedOut, Protection protection) {
        var lease = new LeaseFacts(
                end == null ? LeaseKind.INDEFINITE : LeaseKind.FIXED_TERM,
                start,
                end,
                null,
                movedOut,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return fixture.household(
                        TestHousehold.named("Tall").withProtection(protection).withLease(lease))
                .householdId();
    }

    private void take(HouseholdId household, Stage last) {
        take(household, last, TODAY);
    }

    private void take(HouseholdId household, Stage last, LocalDate day) {
        SignedIn.trusted(() -> cases.open(List.of(household), day));
        for (var stage : Stage.way()) {
            if (stage != Stage.TARGET_GROUP && stage.ordinal() <= last.ordinal()) {
                move(household, StageChange.to(stage, day));
            }
        }
        if (last.ordinal() > Stage.BUYING.ordinal()) {
            move(household, StageChange.to(last, day));
        }
    }

    private void move(HouseholdId household, StageChange change) {
        entities.flush();
        SignedIn.trusted(() -> {
            var found = cases.find(household).orElseThrow();
            return cases.move(household, found.version(), change);
        });
        entities.flush();
    }

    private ShownCount rolling() {
        return dashboard(whole()).count(Keys.rolling(Keys.MOVE_OUTS), Keys.month(TODAY));
    }

    private static long number(ShownCount count) {
        return count.value() == null ? 0 : count.value();
    }

    private Dashboard dashboard(DashboardFilter filter) {
        entities.flush();
        snapshots.count();
        return SignedIn.consultant(() -> figures.dashboard(filter));
    }

    private static DashboardFilter whole() {
        return DashboardFilter.of(TODAY.getYear());
    }

    private static List<DashboardFilter> filters() {
        return List.of(
                whole(),
                DashboardFilter.of(TODAY.getYear() - 1),
                DashboardFilter.of(new Period(Period.Kind.QUARTER, Keys.quarter(TODAY) - 1)),
                DashboardFilter.of(new Period(Period.Kind.TWELVE_MONTHS, Keys.quarter(TODAY) - 1)),
                new DashboardFilter(TODAY.getYear(), 0L, null),
                new DashboardFilter(TODAY.getYear(), null, Agency.NAV));
    }

    private static <T> T as(Role role, Agency agency, Supplier<T> work) {
        return ActingUser.as(
                new SignedInUser(new UserId(9), "u9", "Bruker 9", agency, "", false, false, Set.of(role)), work);
    }
}
