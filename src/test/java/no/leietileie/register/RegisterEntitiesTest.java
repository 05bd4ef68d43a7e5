package no.leietileie.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.leietileie.access.UserId;
import no.leietileie.access.encryption.PersonalDataCipher;
import no.leietileie.base.CountryCode;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
import no.leietileie.register.dwellings.Dwelling;
import no.leietileie.register.dwellings.DwellingFacts;
import no.leietileie.register.dwellings.DwellingKind;
import no.leietileie.register.dwellings.DwellingRepository;
import no.leietileie.register.dwellings.HousingCooperative;
import no.leietileie.register.dwellings.HousingCooperativeRepository;
import no.leietileie.register.provenance.FieldChange;
import no.leietileie.register.provenance.Source;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class RegisterEntitiesTest {

    private static final Fodselsnummer NUMBER = Fodselsnummer.of("01818012337");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    HousingCooperativeRepository cooperatives;

    @Autowired
    DwellingRepository dwellings;

    @Autowired
    HouseholdRepository households;

    @Autowired
    PersonRepository persons;

    @Autowired
    LeaseRepository leases;

    @Autowired
    TenantListProjection tenantList;

    @Autowired
    PersonalDataCipher cipher;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_household_with_its_lease_is_read_back_as_it_was_stored() {
        var lease = storeHousehold("K-1001");
        entities.flush();
        entities.clear();

        var found = leases.findAllByNumberIn(List.of("K-1001")).getFirst();

        assertThat(found.id()).isEqualTo(lease.id());
        assertThat(found.facts()).isEqualTo(lease.facts());
        assertThat(dwellings
                        .findById(found.dwellingId().value())
                        .orElseThrow()
                        .facts()
                        .area())
                .isEqualByComparingTo("72.5");
        assertThat(persons.findAllByHouseholdIdIn(List.of(found.householdId().value())))
                .extracting(person -> person.facts().familyName())
                .containsExactlyInAnyOrder("Ærlig", "Åsen");
    }

    @Test
    void an_identity_number_is_unreadable_in_the_database_and_found_by_its_index() {
        var household = storeHousehold("K-1002").householdId();
        entities.flush();
        entities.clear();

        var stored = jdbc.sql("SELECT identity_number FROM person WHERE household_id = ? AND role = 'TENANT'")
                .param(household.value())
                .query(byte[].class)
                .single();

        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(NUMBER.value());
        assertThat(persons.findAllByIdentityIndexIn(List.of(cipher.blindIndex(NUMBER.value()))))
                .extracting(person -> person.facts().identityNumber())
                .contains(NUMBER);
    }

    @Test
    void a_change_keeps_the_source_of_each_changed_field_and_the_origin_of_the_others() {
        var id = storeHousehold("K-1003").householdId();
        var household = households.findById(id.value()).orElseThrow();

        var changes = household.change(household.facts().withSize((short) 3, (short) 1), Source.of(new UserId(3)));
        entities.flush();
        entities.clear();

        var provenance = households.findById(id.value()).orElseThrow().provenance();
        assertThat(changes).containsExactly(new FieldChange("adults", (short) 2, (short) 3));
        assertThat(provenance.sourceOf("adults").value()).isEqualTo("user:3");
        assertThat(provenance.sourceOf("children").value()).isEqualTo("import:12");
    }

    @Test
    void a_changed_identity_number_is_found_by_its_new_index() {
        var household = storeHousehold("K-1004").householdId();
        entities.flush();
        var tenant = persons.findAllByHouseholdIdIn(List.of(household.value())).stream()
                .filter(person -> person.facts().role() == PersonRole.TENANT)
                .findFirst()
                .orElseThrow();
        var other = Fodselsnummer.of("15899223443");

        tenant.change(person(PersonRole.TENANT, "Ærlig", other), Source.ofImport(13));
        entities.flush();

        assertThat(persons.findAllByIdentityIndexIn(List.of(cipher.blindIndex(other.value()))))
                .contains(tenant);
    }

    @Test
    void the_tenant_list_has_a_line_for_the_lease_with_names_and_folded_search_words() {
        var lease = storeHousehold("K-1005/2");

        tenantList.refresh(List.of(lease.householdId().value()));
        tenantList.refresh(List.of(lease.householdId().value()));

        var line = jdbc.sql("SELECT * FROM tenant_list WHERE lease_id = ?")
                .param(lease.id().value())
                .query()
                .singleRow();
        assertThat(line)
                .containsEntry("tenant_name", "Ærlig, Test")
                .containsEntry("co_tenant_names", "Åsen, Test")
                .containsEntry("household_size", (short) 3)
                .containsEntry("street_address", "Grønland 4B H0201");
        assertThat(Objects.toString(line.get("search_text")))
                .isEqualTo("zzarlig zztest zzasen zztest zzgronland zz4b zzh0201 zz3045 zzdrammen zzk zz1005 zz2"
                        + " zzfjell zzborettslag");
    }

    private Lease storeHousehold(String number) {
        var cooperative = cooperatives.save(new HousingCooperative("Fjell borettslag", null));
        var origin = Source.ofImport(12);
        var household =
                households.save(new Household(new HouseholdFacts(Protection.NONE, (short) 2, (short) 1, null), origin));
        persons.save(new Person(household.id(), person(PersonRole.TENANT, "Ærlig", NUMBER), origin));
        persons.save(new Person(household.id(), person(PersonRole.CO_TENANT, "Åsen", null), origin));
        var dwelling = dwellings.save(new Dwelling(dwellingIn(cooperative), origin));
        return leases.save(new Lease(number, household.id(), dwelling.id(), leaseFacts(), origin));
    }

    private static PersonFacts person(PersonRole role, String familyName, Fodselsnummer number) {
        return new PersonFacts(
                role,
                "Test",
                familyName,
                null,
                number,
                null,
                null,
                new LanguageTag("tr"),
                null,
                true,
                new CountryCode("TR"));
    }

    private static DwellingFacts dwellingIn(HousingCooperative cooperative) {
        return new DwellingFacts(
                null,
                null,
                DwellingKind.FLAT,
                Tenure.COOPERATIVE_SHARE,
                "12",
                "34",
                null,
                "7",
                cooperative.id(),
                "Grønland 4B",
                "H0201",
                "3045",
                "Drammen",
                (short) 3,
                new BigDecimal("72.5"),
                "2",
                Nok.ofKroner(1_900_000),
                DAY,
                Nok.ofKroner(3_900),
                Nok.ofKroner(250_000));
    }

    private static LeaseFacts leaseFacts() {
        return new LeaseFacts(
                LeaseKind.FIXED_TERM,
                DAY.minusYears(2),
                DAY.plusYears(1),
                null,
                null,
                Nok.ofKroner(8_450),
                "inkludert",
                Nok.ofKroner(20_000),
                Nok.ZERO,
                true,
                null,
                DAY);
    }
}
