package no.leietileie.register.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import no.leietileie.access.log.AccessAction;
import no.leietileie.access.log.AccessLogFilter;
import no.leietileie.access.log.AccessLogInspection;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.base.export.ExportColumn;
import no.leietileie.base.export.ExportFormat;
import no.leietileie.register.Lease;
import no.leietileie.register.PersonId;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.households.Households;
import no.leietileie.register.households.PersonContact;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantExport;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantOrder;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.support.BrokenOff;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;

/** One test for each way of seeing a household, taking it along, or changing it. */
@DatabaseTest
@Import(Landlord.class)
class EveryLookIsLoggedTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    Households households;

    @Autowired
    TenantList tenants;

    @Autowired
    TenantExport exports;

    @Autowired
    HouseholdLists lists;

    @Autowired
    RegisterImports imports;

    @Autowired
    Landlord landlord;

    @Autowired
    AccessLogInspection inspection;

    private Lease lease;

    @BeforeEach
    void aHousehold() {
        landlord.forgetEverything();
        lease = fixture.household(TestHousehold.named("Prøvesen"));
    }

    @Test
    void opening_the_page() {
        SignedIn.consultant(() -> households.open(lease.householdId()));

        assertThat(last()).satisfies(this::isALookAtTheHousehold);
        assertThat(last().subject()).isEqualTo("household.page");
    }

    @Test
    void showing_the_side_panel_of_the_list() {
        SignedIn.consultant(() -> {
            tenants.noteLook(tenants.findRow(lease.id()).orElseThrow());
            return true;
        });

        assertThat(last()).satisfies(this::isALookAtTheHousehold);
        assertThat(last().subject()).isEqualTo("tenants.panel");
    }

    @Test
    void revealing_an_identity_number() {
        SignedIn.consultant(() -> households.revealIdentityNumber(tenant(), Optional.empty()));

        assertThat(last()).satisfies(this::isALookAtTheHousehold);
        assertThat(last().subject()).isEqualTo("household.identity-number");
    }

    @Test
    void searching_keeps_where_and_not_what_for() {
        SignedIn.consultant(() -> {
            tenants.noteSearch(TenantFilter.NONE.with(TenantFilterField.TEXT, "Prøvesen"));
            return true;
        });

        assertThat(last().action()).isEqualTo(AccessAction.SEARCHED);
        assertThat(last().details()).containsEntry("fields", "q").doesNotContainValue("Prøvesen");
    }

    @Test
    void taking_the_list_along() {
        SignedIn.consultant(() -> written(() -> exports.write(
                TenantFilter.NONE,
                TenantOrder.BY_NAME,
                ExportFormat.CSV,
                "Leietakere",
                List.of(new ExportColumn<TenantRow>("Navn", TenantRow::tenantName)),
                OutputStream.nullOutputStream())));

        assertThat(last().action()).isEqualTo(AccessAction.EXPORTED);
        assertThat(last().subject()).isEqualTo("tenants.csv");
    }

    @Test
    void a_change_with_what_was_before_and_after() {
        SignedIn.consultant(() -> {
            var seen = households.open(lease.householdId()).orElseThrow().contact();
            return households.changeContact(
                    lease.householdId(),
                    seen,
                    seen.with(
                            seen.persons().keySet().iterator().next(),
                            new PersonContact("411", null, null, null, null)));
        });

        assertThat(last().details()).anySatisfy((field, change) -> {
            assertThat(field).endsWith(".phone");
            assertThat(change).isEqualTo("900 00 000 → 411");
        });
    }

    @Test
    void another_consultant() {
        SignedIn.consultant(() -> households.changeConsultant(lease.householdId(), null));

        assertThat(last().details()).containsEntry("consultantId", "– → –");
    }

    @Test
    void a_working_list_that_grows_and_goes() {
        SignedIn.consultant(() -> {
            var list = lists.create("Vår");
            lists.add(list, new Selection.Ticked(Set.of(lease.householdId())));
            lists.delete(list);
            return list;
        });

        assertThat(rows(2)).extracting(AccessLogRow::subject).containsExactly("list.deleted", "list.added");
    }

    @Test
    void a_row_of_the_landlords_file_about_somebody_known_and_the_file_itself() {
        var id = landlord.applied(
                "K1;O1;Storgata 1;H0101;3015;Drammen;Nordmann, Kari;01818012337;;90000001;01.01.2024;31.12.2026;;8"
                        + " 450,00;0;");
        var row = SignedIn.consultant(
                () -> imports.rows(id, LineFilter.ALL, Pageable.ofSize(1)).getFirst());

        SignedIn.consultant(() -> imports.openRow(id, row.number()));
        assertThat(last().subject()).isEqualTo("import.row");
        assertThat(last().householdId()).isNotNull();

        SignedIn.consultant(() -> written(() -> {
            imports.annotatedFile(id, "Melding", _ -> "", OutputStream.nullOutputStream());
            return 1L;
        }));
        assertThat(last().subject()).isEqualTo("import.file");
        assertThat(last().details()).containsEntry("filter", "import=" + id.value());
    }

    @Test
    void the_landlords_file_when_its_way_to_the_browser_is_broken_off() {
        var id = landlord.applied(
                "K2;O1;Storgata 2;H0101;3015;Drammen;Nordmann, Ola;;;90000001;01.01.2024;31.12.2026;;8 450,00;0;");

        SignedIn.consultant(() -> {
            assertThatIOException()
                    .isThrownBy(() -> imports.annotatedFile(id, "H".repeat(50_000), _ -> "", new BrokenOff()));
            return true;
        });

        assertThat(last().subject()).isEqualTo("import.file");
        assertThat(last().details()).containsEntry("filter", "import=" + id.value());
    }

    @Test
    void the_log_itself_when_it_is_searched_or_taken_along() {
        ActingUser.as(ActingUser.SYSTEM, () -> {
            inspection.noteSearch(new AccessLogFilter(lease.householdId().value(), new UserId(3), null, null));
            return true;
        });
        assertThat(last().details())
                .containsEntry("filter", "household=" + lease.householdId().value() + " user=3");

        var count = ActingUser.as(
                ActingUser.SYSTEM,
                () -> written(() -> inspection.export(
                        AccessLogFilter.ALL, ExportFormat.XLSX, "Logg", List.of(), OutputStream.nullOutputStream())));
        assertThat(last().subject()).isEqualTo("access-log.xlsx");
        assertThat(last().details()).containsEntry("count", Long.toString(count));
    }

    @Test
    void a_log_that_is_broken_off_on_its_way_has_been_taken_along() {
        ActingUser.as(
                ActingUser.SYSTEM,
                () -> assertThatIOException()
                        .isThrownBy(() -> inspection.export(
                                AccessLogFilter.ALL,
                                ExportFormat.CSV,
                                "Logg",
                                List.of(new ExportColumn<AccessLogRow>("H".repeat(50_000), AccessLogRow::subject)),
                                new BrokenOff())));

        assertThat(last().action()).isEqualTo(AccessAction.EXPORTED);
        assertThat(last().subject()).isEqualTo("access-log.csv");
    }

    private void isALookAtTheHousehold(AccessLogRow row) {
        assertThat(row.action()).isEqualTo(AccessAction.LOOKED);
        assertThat(row.householdId()).isEqualTo(lease.householdId().value());
        assertThat(row.userName()).isEqualTo("Bruker 1");
    }

    private PersonId tenant() {
        return households
                .open(lease.householdId())
                .orElseThrow()
                .persons()
                .getFirst()
                .id();
    }

    private AccessLogRow last() {
        return rows(1).getFirst();
    }

    private List<AccessLogRow> rows(int count) {
        return ActingUser.as(ActingUser.SYSTEM, () -> inspection.page(AccessLogFilter.ALL, Pageable.ofSize(count)));
    }

    private interface Writing {

        long write() throws IOException;
    }

    private static long written(Writing writing) {
        try {
            return writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
