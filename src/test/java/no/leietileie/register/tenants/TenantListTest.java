package no.leietileie.register.tenants;

import static no.leietileie.register.tenants.TenantFilterField.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.base.Nok;
import no.leietileie.base.RefusedException;
import no.leietileie.base.export.ExportFormat;
import no.leietileie.register.Lease;
import no.leietileie.register.LeaseAlert;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.LeaseId;
import no.leietileie.register.LeaseKind;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** The full-text index sees committed rows only, so these tests commit and tell their rows apart by their names. */
@DatabaseTest
class TenantListTest {

    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 100, Sort.by("tenantName"));

    @Autowired
    RegisterFixture fixture;

    @Autowired
    TenantList tenants;

    @Autowired
    TenantExport export;

    @Autowired
    Users users;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private final String mark =
            "q" + UUID.randomUUID().toString().substring(0, 8).replace("-", "");

    @Test
    void every_word_must_begin_a_word_of_the_line_in_any_spelling_of_the_norwegian_letters() {
        var lease = fixture.household(TestHousehold.named("Ærøbakken " + mark));
        fixture.household(TestHousehold.named("Annen"));

        for (var text : List.of("æRØ " + mark, "aeroe " + mark, mark + " prøve dram", mark + " 4b", mark + " 30")) {
            assertThat(found(text)).as(text).containsExactly(lease.id().value());
        }
        assertThat(found(mark + " finnesikke")).isEmpty();
    }

    @Test
    void an_identity_number_finds_its_household_and_no_other() {
        var number = Fodselsnummer.of("29820061223");
        var lease = fixture.household(TestHousehold.named(mark).withNumber(number));
        fixture.household(TestHousehold.named(mark));

        assertThat(found("298200 61223")).containsExactly(lease.id().value());
        assertThat(found("41818032194")).isEmpty();
    }

    @Test
    void the_contract_with_exactly_this_number_comes_first() {
        fixture.household(TestHousehold.named("A").withLeaseNumber(mark + "-77"));
        var exact = fixture.household(TestHousehold.named("Z").withLeaseNumber(mark));

        assertThat(found(mark)).hasSize(2).startsWith(exact.id().value());
    }

    @Test
    void any_text_can_be_searched_for() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var text = random.ints(random.nextInt(40), 0, i % 2 == 0 ? 128 : 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(found(text)).isNotNull();
        }
    }

    @Test
    void a_protected_household_is_in_no_page_count_search_selection_or_export_without_the_right() {
        var number = Fodselsnummer.of("15899223443");
        var lease = fixture.household(
                TestHousehold.named(mark).withNumber(number).withProtection(Protection.KLIENTADRESSE));

        assertThat(SignedIn.consultant(() -> sightsOf(lease, number)))
                .containsOnly(false)
                .hasSize(6);
        assertThat(SignedIn.trusted(() -> sightsOf(lease, number)))
                .containsOnly(true)
                .hasSize(6);
    }

    @Test
    void only_the_team_sees_the_list() {
        assertThatThrownBy(() -> tenants.count(TenantFilter.NONE))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void every_filter_and_every_order_can_be_asked_for() {
        fixture.household(TestHousehold.named(mark));
        var mine = TenantFilter.NONE.with(TEXT, mark);

        assertThat(List.of(
                        mine.with(LANGUAGE, "tr"),
                        mine.with(LANGUAGE, "none").with(LANGUAGE, "tr"),
                        mine.with(NATIONALITY, "TR"),
                        mine.with(CONSULTANT, "none"),
                        mine.with(DISTRICT, "none"),
                        mine.with(TENURE, "cooperative-share"),
                        mine.with(DWELLING_KIND, "flat"),
                        mine.with(RENT_FROM, "8450").with(RENT_TO, "8450"),
                        mine.with(SIZE_FROM, "3").with(SIZE_TO, "3"),
                        mine.with(ARREARS, "no"),
                        mine.with(INTERPRETER, "yes"),
                        mine.with(STATE, "all")))
                .allSatisfy(filter -> assertThat(count(filter)).isEqualTo(1));
        assertThat(List.of(
                        mine.with(LANGUAGE, "nb"),
                        mine.with(NATIONALITY, "none"),
                        mine.with(CONSULTANT, "1"),
                        mine.with(COOPERATIVE, "1"),
                        mine.with(RENT_FROM, "8451"),
                        mine.with(SIZE_TO, "2"),
                        mine.with(ARREARS, "yes"),
                        mine.with(INTERPRETER, "no"),
                        mine.with(LIST, "1"),
                        mine.with(STATE, "ended"),
                        mine.with(ENDS, "past"),
                        mine.with(ENDS_FROM, "2026-01-01")))
                .allSatisfy(filter -> assertThat(count(filter)).isZero());
        for (var order : List.of("area", "endsOn", "arrears", "consultantName", "no such column")) {
            assertThat(SignedIn.consultant(() -> tenants.page(
                            mine, PageRequest.of(0, 10, Sort.by(order).descending()))))
                    .hasSize(1);
        }
    }

    @Test
    void the_alert_in_the_database_is_the_alert_of_the_rule() {
        var today = LocalDate.now(clock);
        var random = new Random(11);
        for (int i = 0; i < 120; i++) {
            fixture.household(TestHousehold.named(mark).withLease(randomLease(today, random)));
        }
        var all = TenantFilter.NONE.with(TEXT, mark).with(STATE, "all");
        var rows = SignedIn.consultant(() -> tenants.page(all, PageRequest.of(0, 200)));

        assertThat(rows).hasSize(120);
        for (var alert : LeaseAlert.values()) {
            var expected = rows.stream()
                    .filter(row -> row.alert(today).filter(alert::equals).isPresent())
                    .map(row -> row.leaseId().value())
                    .toList();
            assertThat(SignedIn.consultant(() -> ids(all.with(ALERT, alert))))
                    .as(alert.name())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void a_consultant_is_given_to_all_that_match_and_taken_back_where_nobody_changed_it_since() {
        var first = fixture.household(TestHousehold.named(mark));
        var second = fixture.household(TestHousehold.named(mark));
        var everyone = new Selection.Matching(TenantFilter.NONE.with(TEXT, mark));
        var anna = user();
        var bjorn = user();

        var change = SignedIn.consultant(() -> tenants.assignConsultant(everyone, anna));
        SignedIn.consultant(() -> tenants.assignConsultant(new Selection.Ticked(Set.of(second.householdId())), bjorn));

        assertThat(change.count()).isEqualTo(2);
        assertThat(consultantOf(first)).isEqualTo(anna);
        assertThat(SignedIn.consultant(() -> tenants.undo(change))).isEqualTo(1);
        assertThat(consultantOf(first)).isNull();
        assertThat(consultantOf(second)).isEqualTo(bjorn);
        assertThat(jdbc.sql("SELECT count(*) FROM access_log WHERE subject = 'household.consultant' AND"
                                + " household_id = ?")
                        .param(first.householdId().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void a_protected_household_keeps_its_consultant_when_somebody_without_the_right_ticks_it() {
        var lease = fixture.household(TestHousehold.named(mark).withProtection(Protection.FORTROLIG));
        var anna = user();

        var change = SignedIn.consultant(
                () -> tenants.assignConsultant(new Selection.Ticked(Set.of(lease.householdId())), anna));

        assertThat(change.count()).isZero();
    }

    @Test
    void a_consultant_who_may_not_see_all_of_them_is_refused_and_nobody_is_changed() {
        var seen = fixture.household(TestHousehold.named(mark));
        var hidden = fixture.household(TestHousehold.named(mark).withProtection(Protection.FORTROLIG));
        var everyone = new Selection.Ticked(Set.of(seen.householdId(), hidden.householdId()));
        var blind = user();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SignedIn.trusted(() -> tenants.assignConsultant(everyone, blind)))
                .satisfies(refused -> {
                    assertThat(refused.textKey()).isEqualTo("colleague.does-not-see-all");
                    assertThat(refused.values()).containsExactly("Anna");
                    assertThat(refused.getMessage()).doesNotContain("Anna");
                });

        assertThat(consultantOf(seen)).isNull();
        SignedIn.consultant(() -> tenants.assignConsultant(everyone, blind));
        assertThat(consultantOf(seen)).isEqualTo(blind);
    }

    @Test
    void who_may_not_see_the_one_household_is_refused_in_words_about_one() {
        var hidden = fixture.household(TestHousehold.named(mark).withProtection(Protection.FORTROLIG));
        var blind = user();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SignedIn.trusted(
                        () -> tenants.assignConsultant(new Selection.Ticked(Set.of(hidden.householdId())), blind)))
                .satisfies(refused -> assertThat(refused.textKey()).isEqualTo("colleague.does-not-see"));
    }

    @Test
    void leases_without_an_end_come_last_whichever_way_the_ends_are_ordered() {
        var indefinite = fixture.household(TestHousehold.named(mark));
        var early = fixture.household(
                TestHousehold.named(mark).withLease(TestHousehold.endingOn(LocalDate.of(2027, 1, 1))));
        var late = fixture.household(
                TestHousehold.named(mark).withLease(TestHousehold.endingOn(LocalDate.of(2028, 1, 1))));

        assertThat(ordered(Sort.by("endsOn"))).containsExactly(early.id(), late.id(), indefinite.id());
        assertThat(ordered(Sort.by("endsOn").descending())).containsExactly(late.id(), early.id(), indefinite.id());
    }

    @Test
    void the_choices_for_a_filter_are_counted_over_current_leases() {
        fixture.household(TestHousehold.named(mark));

        var options = SignedIn.consultant(() -> tenants.options());

        assertThat(options.languages()).extracting(FilterOptions.Option::value).contains("tr");
        assertThat(options.nationalities().getFirst().count()).isPositive();
    }

    private List<LeaseId> ordered(Sort order) {
        var filter = TenantFilter.NONE.with(TEXT, mark);
        return SignedIn.consultant(() -> tenants.page(filter, PageRequest.of(0, 10, order))).stream()
                .map(TenantRow::leaseId)
                .toList();
    }

    private UserId user() {
        return users.create(
                new NewUser(UUID.randomUUID().toString(), "Anna", "hemmelig", Set.of(Role.TEAM), Agency.BOLIGKONTOR));
    }

    private UserId consultantOf(Lease lease) {
        return SignedIn.consultant(
                () -> tenants.findRow(lease.id()).orElseThrow().consultantId());
    }

    private List<Boolean> sightsOf(Lease lease, Fodselsnummer number) {
        var byName = TenantFilter.NONE.with(TEXT, mark);
        return List.of(
                !tenants.page(byName, FIRST_PAGE).isEmpty(),
                tenants.count(byName) > 0,
                tenants.count(TenantFilter.NONE.with(TEXT, number.value())) > 0,
                !tenants.idsMatching(byName).isEmpty(),
                exported(byName) > 0,
                tenants.findRow(lease.id()).isPresent());
    }

    private long exported(TenantFilter filter) {
        try {
            return export.write(
                    filter,
                    TenantOrder.BY_NAME,
                    ExportFormat.CSV,
                    "Leietakere",
                    List.of(),
                    OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LeaseFacts randomLease(LocalDate today, Random random) {
        var kind = LeaseKind.values()[random.nextInt(3)];
        return new LeaseFacts(
                kind,
                null,
                maybe(random, 0.9, () -> today.plusDays(random.nextInt(900) - 450L)),
                maybe(random, 0.2, () -> today.minusDays(random.nextInt(300))),
                maybe(random, 0.2, () -> today.plusDays(random.nextInt(5) - 2L)),
                Nok.ZERO,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static LocalDate maybe(Random random, double chance, Supplier<LocalDate> date) {
        return random.nextDouble() < chance ? date.get() : null;
    }

    private List<Long> found(String text) {
        return SignedIn.consultant(() -> ids(TenantFilter.NONE.with(TEXT, text)));
    }

    private List<Long> ids(TenantFilter filter) {
        return tenants.page(filter, PageRequest.of(0, 200, Sort.by("tenantName"))).stream()
                .map(row -> row.leaseId().value())
                .toList();
    }

    private long count(TenantFilter filter) {
        return SignedIn.consultant(() -> tenants.count(filter));
    }
}
