package no.leietileie.register.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.leietileie.access.AccessLog;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.access.log.AccessLogFilter;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.base.LanguageTag;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class HouseholdsTest {

    private static final Fodselsnummer NUMBER = Fodselsnummer.of("01818012337");

    @Autowired
    RegisterFixture fixture;

    @Autowired
    Households households;

    @Autowired
    TenantList tenants;

    @Autowired
    AccessLog log;

    @Autowired
    Users users;

    @Autowired
    ActingUser acting;

    private HouseholdId household;
    private UserId anna;
    private UserId bjorn;

    @BeforeEach
    void setUp() {
        household = fixture.household(TestHousehold.named("Prøvesen").withNumber(NUMBER))
                .householdId();
        anna = user("Anna");
        bjorn = user("Bjørn");
    }

    @Test
    void opening_a_household_shows_its_persons_leases_and_sources_and_is_logged() {
        var opened = SignedIn.consultant(() -> households.open(household)).orElseThrow();

        var tenant = opened.persons().getFirst();
        assertThat(tenant.maskedIdentityNumber()).isEqualTo("018180*****");
        assertThat(tenant.provenance().sourceOf("phone").value()).isEqualTo("import:1");
        assertThat(opened.leases().getFirst().running()).isTrue();
        assertThat(opened.leases().getFirst().dwelling().facts().streetAddress())
                .isEqualTo("Prøveveien 4B");
        assertThat(subjects()).containsExactly("household.page");
    }

    @Test
    void a_whole_identity_number_is_shown_only_with_an_entry_in_the_log() {
        var tenant = open().persons().getFirst().id();

        assertThat(SignedIn.consultant(() -> households.revealIdentityNumber(tenant, Optional.empty())))
                .contains(NUMBER);
        assertThat(subjects()).contains("household.identity-number");
    }

    @Test
    void a_protected_household_is_not_found_and_cannot_be_changed_without_the_right() {
        var hidden = fixture.household(TestHousehold.named("Hemmelig").withProtection(Protection.FORTROLIG))
                .householdId();
        assertThatThrownBy(() -> SignedIn.trusted(() -> households.open(hidden)))
                .isInstanceOf(IllegalStateException.class);
        var contact = SignedIn.trusted(() -> households.open(hidden, new Purpose(LookReason.FOLLOW_UP, "")))
                .orElseThrow()
                .contact();

        assertThat(SignedIn.consultant(() -> households.open(hidden))).isEmpty();
        assertThat(SignedIn.consultant(
                        () -> households.changeContact(hidden, contact, contact.withSize((short) 1, null))))
                .isEqualTo(new ContactResult.NotFound());
    }

    @Test
    void somebody_with_the_right_protects_a_household_and_opens_it_again_and_the_log_has_the_reason() {
        var asked = new Purpose(LookReason.CONTACT, "har vist vedtaket");

        assertThat(SignedIn.trusted(
                        () -> households.changeProtection(household, Protection.NONE, Protection.FORTROLIG, asked)))
                .isTrue();

        assertThat(SignedIn.consultant(() -> households.open(household))).isEmpty();
        assertThat(SignedIn.trusted(
                        () -> households.changeProtection(household, Protection.FORTROLIG, Protection.NONE, asked)))
                .isTrue();
        assertThat(SignedIn.consultant(() -> households.open(household))).isPresent();
        assertThat(entries())
                .filteredOn(entry -> entry.subject().equals("household.protection"))
                .allSatisfy(entry ->
                        assertThat(entry.details()).containsEntry(AccessLogRow.PURPOSE, "CONTACT: har vist vedtaket"))
                .extracting(entry -> entry.userName() + ": " + entry.details().get("protection"))
                .containsExactly("Bruker 2: FORTROLIG → NONE", "Bruker 2: NONE → FORTROLIG");
        assertThat(entries()).extracting(AccessLogRow::subject).doesNotContain("household.changed");
    }

    @Test
    void nobody_protects_a_household_without_the_right_or_against_what_a_colleague_has_just_done() {
        var asked = new Purpose(LookReason.CONTACT, "");

        assertThatThrownBy(() -> SignedIn.consultant(
                        () -> households.changeProtection(household, Protection.NONE, Protection.FORTROLIG, asked)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(SignedIn.trusted(
                        () -> households.changeProtection(household, Protection.KLIENTADRESSE, Protection.NONE, asked)))
                .isFalse();
        assertThat(SignedIn.consultant(() -> households.open(household))).isPresent();
    }

    @Test
    void no_way_to_look_at_a_protected_household_goes_without_its_purpose() {
        var hidden = fixture.household(
                        TestHousehold.named("Hemmelig").withNumber(NUMBER).withProtection(Protection.FORTROLIG))
                .householdId();
        var purpose = new Purpose(LookReason.CORRECTION, "");
        var tenant = SignedIn.trusted(() -> households.open(hidden, purpose))
                .orElseThrow()
                .persons()
                .getFirst()
                .id();

        for (var look : List.<Supplier<Object>>of(
                () -> households.open(hidden),
                () -> households.compare(hidden, Optional.empty()),
                () -> households.revealIdentityNumber(tenant, Optional.empty()))) {
            assertThatThrownBy(() -> SignedIn.trusted(look)).isInstanceOf(PurposeMissingException.class);
        }
        assertThat(SignedIn.trusted(() -> households.compare(hidden, Optional.of(purpose))))
                .isPresent();
        assertThat(SignedIn.trusted(() -> households.revealIdentityNumber(tenant, Optional.of(purpose))))
                .contains(NUMBER);
        assertThat(SignedIn.trusted(() -> log.page(AccessLogFilter.ofHousehold(hidden.value()), PageRequest.of(0, 9)))
                        .getContent())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.details()).containsEntry(AccessLogRow.PURPOSE, "CORRECTION"));
    }

    @Test
    void a_change_of_contact_is_saved_with_its_source_logged_and_seen_in_the_list() {
        var seen = open();
        var tenant = seen.persons().getFirst().id();

        var result =
                as(anna, () -> change(seen.contact(), phone(seen, "911 11 111").withSize((short) 4, (short) 3)));

        var now = open();
        assertThat(result).isInstanceOf(ContactResult.Saved.class);
        assertThat(now.person(tenant).contact().phone()).isEqualTo("911 11 111");
        assertThat(now.person(tenant).provenance().sourceOf("phone").user()).contains(anna);
        assertThat(now.provenance().sourceOf("adults").user()).contains(anna);
        assertThat(SignedIn.consultant(() ->
                        tenants.page(TenantFilter.NONE.with(TenantFilterField.SIZE_FROM, "7"), PageRequest.of(0, 100))))
                .extracting(row -> row.householdId())
                .contains(household);
        assertThat(logged("household.changed").details())
                .containsEntry("adults", "2 → 4")
                .containsEntry("person:" + tenant.value() + ".phone", "900 00 000 → 911 11 111");
    }

    @Test
    void changes_of_different_fields_are_brought_together() {
        var seen = open();

        as(anna, () -> change(seen.contact(), phone(seen, "911 11 111")));
        var second = as(bjorn, () -> change(seen.contact(), language(seen, "so")));

        var contact = open().persons().getFirst().contact();
        assertThat(second).isInstanceOf(ContactResult.Saved.class);
        assertThat(contact.phone()).isEqualTo("911 11 111");
        assertThat(contact.language()).isEqualTo(new LanguageTag("so"));
    }

    @Test
    void two_values_for_one_field_are_a_conflict_that_names_the_other_user_and_saves_nothing() {
        var seen = open();
        var tenant = seen.persons().getFirst().id();

        as(anna, () -> change(seen.contact(), phone(seen, "911 11 111")));
        var second =
                as(bjorn, () -> change(seen.contact(), phone(seen, "922 22 222").withSize((short) 9, null)));

        assertThat(second)
                .isEqualTo(new ContactResult.Conflicted(
                        List.of(new Conflict(tenant, "phone", "Anna", "911 11 111", "922 22 222"))));
        assertThat(open().contact().adults()).isEqualTo((short) 2);
    }

    @Test
    void the_same_value_from_two_users_is_no_conflict() {
        var seen = open();

        as(anna, () -> change(seen.contact(), phone(seen, "911 11 111")));

        assertThat(as(bjorn, () -> change(seen.contact(), phone(seen, "911 11 111"))))
                .isInstanceOf(ContactResult.Saved.class);
    }

    @Test
    void a_change_is_taken_back_until_somebody_else_has_changed_the_field() {
        var seen = open();
        var saved = (ContactResult.Saved) as(anna, () -> change(seen.contact(), phone(seen, "911 11 111")));

        assertThat(as(anna, () -> change(saved.after(), saved.before()))).isInstanceOf(ContactResult.Saved.class);
        assertThat(open().contact()).isEqualTo(seen.contact());

        as(bjorn, () -> change(seen.contact(), phone(seen, "933 33 333")));
        assertThat(as(anna, () -> change(saved.after(), saved.before()))).isInstanceOf(ContactResult.Conflicted.class);
    }

    @Test
    void one_household_gets_a_consultant() {
        as(anna, () -> households.changeConsultant(household, bjorn));

        assertThat(open().consultant().displayName()).isEqualTo("Bjørn");
        assertThat(open().provenance().sourceOf("consultantId").user()).contains(anna);
    }

    @Test
    void the_variety_of_a_language_is_kept_for_whoever_chooses_an_interpreter() {
        var seen = open();
        var spoken = tenant(
                seen,
                old -> new PersonContact(
                        old.phone(), old.email(), old.language(), "Kurmanji fra Afrin", old.interpreterNeeded()));

        as(anna, () -> change(seen.contact(), spoken));

        assertThat(open().persons().getFirst().contact().languageVariety()).isEqualTo("Kurmanji fra Afrin");
        assertThat(SignedIn.consultant(() -> tenants.rowsOf(Set.of(household)))
                        .get(household)
                        .languageVariety())
                .isEqualTo("Kurmanji fra Afrin");
    }

    private ContactResult change(ContactData seen, ContactData wanted) {
        return households.changeContact(household, seen, wanted);
    }

    private HouseholdDetails open() {
        return SignedIn.consultant(() -> households.open(household)).orElseThrow();
    }

    private static ContactData phone(HouseholdDetails seen, String phone) {
        return tenant(
                seen,
                old -> new PersonContact(
                        phone, old.email(), old.language(), old.languageVariety(), old.interpreterNeeded()));
    }

    private static ContactData language(HouseholdDetails seen, String language) {
        return tenant(
                seen,
                old -> new PersonContact(
                        old.phone(),
                        old.email(),
                        new LanguageTag(language),
                        old.languageVariety(),
                        old.interpreterNeeded()));
    }

    private static ContactData tenant(HouseholdDetails seen, UnaryOperator<PersonContact> change) {
        var tenant = seen.persons().getFirst();
        return seen.contact().with(tenant.id(), change.apply(tenant.contact()));
    }

    private <T> T as(UserId user, Supplier<T> work) {
        return acting.as(user, work);
    }

    private UserId user(String name) {
        return users.create(
                new NewUser(UUID.randomUUID().toString(), name, "hemmelig", Set.of(Role.TEAM), Agency.BOLIGKONTOR));
    }

    private List<String> subjects() {
        return entries().stream().map(AccessLogRow::subject).toList();
    }

    private AccessLogRow logged(String subject) {
        return entries().stream()
                .filter(entry -> entry.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private List<AccessLogRow> entries() {
        return SignedIn.consultant(
                        () -> log.page(AccessLogFilter.ofHousehold(household.value()), PageRequest.of(0, 50)))
                .getContent();
    }
}
