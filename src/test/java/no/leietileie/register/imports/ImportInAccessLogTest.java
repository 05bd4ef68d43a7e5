package no.leietileie.register.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.leietileie.access.AccessLog;
import no.leietileie.access.log.AccessLogFilter;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.households.Disclosures;
import no.leietileie.register.households.LookReason;
import no.leietileie.register.households.Purpose;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an import changes for a household stands in its access log, with what was before and after. */
@DatabaseTest
@Import(Landlord.class)
class ImportInAccessLogTest {

    private static final String KARI =
            "K1;O1;Storgata 1;H0101;3015;Drammen;Nordmann, Kari;01818012337;;90000001;01.01.2024;31.12.2026;;8"
                    + " 450,00;0;";
    private static final String GARAGE =
            "K2;O2;Garasjen 2;H0102;3015;Drammen;Nordmann, Kari;01818012337;;90000001;01.01.2024;31.12.2026;;500;0;";

    @Autowired
    Landlord landlord;

    @Autowired
    AccessLog log;

    @Autowired
    Disclosures disclosures;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void start() {
        landlord.forgetEverything();
    }

    @Test
    void each_household_has_an_entry_of_what_the_import_brought() {
        var id = landlord.applied(KARI);

        assertThat(entries("register.imported"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .containsEntry("import", Long.toString(id.value()))
                        .containsEntry("changes", "NEW_HOUSEHOLD,NEW_LEASE"));
    }

    @Test
    void a_change_has_before_and_after_and_its_undoing_the_other_way_round() {
        landlord.applied(KARI);
        var id = landlord.applied(KARI.replace("8 450,00", "8700").replace("90000001", ""));
        landlord.undo(id);

        assertThat(details("register.imported"))
                .containsEntry("lease.monthlyRent", "8\u00a0450 → 8\u00a0700")
                .containsEntry("changes", "RENT_CHANGED");
        assertThat(details("register.import-undone"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("import", Long.toString(id.value()), "lease.monthlyRent", "8\u00a0700 → 8\u00a0450"));
    }

    @Test
    void two_leases_of_a_household_that_change_the_same_field_are_both_told() {
        landlord.applied(KARI, GARAGE);

        landlord.applied(KARI.replace("8 450,00", "8700"), GARAGE.replace(";500;", ";600;"));

        assertThat(details("register.imported"))
                .containsEntry("lease.monthlyRent", "8\u00a0450 → 8\u00a0700")
                .containsEntry("2.lease.monthlyRent", "500 → 600");
    }

    @Test
    void a_name_is_said_to_have_changed_and_is_not_kept() {
        landlord.applied(KARI);

        landlord.applied(KARI.replace("Nordmann, Kari", "Hansen, Kari"));

        assertThat(details("register.imported")).containsEntry("person.familyName", "");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM access_log WHERE detail LIKE '%Hansen%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_report_to_the_tenant_holds_what_the_import_changed() {
        landlord.applied(KARI);
        landlord.applied(KARI.replace("8 450,00", "8700"));

        var held = SignedIn.consultant(() -> disclosures.read(household(), new Purpose(LookReason.REQUESTED, "")))
                .orElseThrow();

        assertThat(held.log())
                .extracting(entry -> entry.details().getOrDefault("lease.monthlyRent", ""))
                .contains("8\u00a0450 → 8\u00a0700");
    }

    /** Of the newest entry. */
    private Map<String, String> details(String subject) {
        return entries(subject).getFirst().details();
    }

    private List<AccessLogRow> entries(String subject) {
        return SignedIn.trusted(
                        () -> log.page(AccessLogFilter.ofHousehold(household().value()), PageRequest.of(0, 50)))
                .stream()
                .filter(entry -> entry.subject().equals(subject))
                .toList();
    }

    private HouseholdId household() {
        return new HouseholdId(
                jdbc.sql("SELECT MIN(id) FROM household").query(Long.class).single());
    }
}
