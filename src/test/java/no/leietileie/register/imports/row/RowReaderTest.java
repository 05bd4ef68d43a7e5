package no.leietileie.register.imports.row;

import static no.leietileie.register.imports.cell.CellProblemCode.CONTRACT_NUMBER_MISSING;
import static no.leietileie.register.imports.cell.CellProblemCode.END_BEFORE_START;
import static no.leietileie.register.imports.cell.CellProblemCode.TENANT_NAME_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.leietileie.base.CountryCode;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
import no.leietileie.register.LeaseKind;
import no.leietileie.register.Tenure;
import no.leietileie.register.dwellings.DwellingKind;
import no.leietileie.register.imports.cell.AddressProtection;
import no.leietileie.register.imports.cell.CellProblemCode;
import no.leietileie.register.imports.cell.Severity;
import no.leietileie.register.imports.cell.Termination;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.file.RowKind;
import no.leietileie.register.imports.file.SourceRow;
import no.leietileie.register.imports.row.RegisterRow.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {

    private static final LocalDate READ_ON = LocalDate.of(2026, 6, 1);

    @Test
    void a_full_row_of_the_export_is_read_without_a_finding() {
        var read = read(
                "KontraktNr;ObjektNr;Gnr;Bnr;Snr;BorettslagOrgnr;Borettslag;Adresse;Postnr;Poststed;Boligtype;AntRom;BRA;"
                        + "Eieform;LeietakerNavn;Fødselsnr;Telefon;Epost;Språk;Tolk;Nasjonalitet;KontraktType;FraDato;TilDato;"
                        + "Oppsagt;HusleieMnd;Restanse;Bostøtte;Fellesgjeld;Adressesperre;SistEndret",
                "K-17;0042;113;7;12;974760673;Solsiden;Øvre gate 1 B;3015;Drammen;Leilighet;3;54,5 m2;"
                        + "Andel;Nordmann, Kari;01818012337;912 34 567;kari@example.no;tyrkisk;Ja, tyrkisk;Tyrkia;Tidsbestemt;"
                        + "01.06.2024;31.05.2027;Nei;8 450,00;-450;1 200;112 000;Nei;2026-05-30");

        var row = read.row();
        assertThat(read.findings()).isEmpty();
        assertThat(row.contract().number()).isEqualTo("K-17");
        assertThat(row.contract().kind()).isEqualTo(LeaseKind.FIXED_TERM);
        assertThat(row.contract().to()).isEqualTo("2027-05-31");
        assertThat(row.contract().termination()).isEqualTo(new Termination(false, null));
        assertThat(row.dwelling().objectNumber()).isEqualTo("0042");
        assertThat(row.dwelling().cadastre().sectionNumber()).isEqualTo(12);
        assertThat(row.dwelling().cooperative().organisationNumber()).isEqualTo("974760673");
        assertThat(row.dwelling().address().street()).isEqualTo("Øvre gate 1 B");
        assertThat(row.dwelling().type()).isEqualTo(DwellingKind.FLAT);
        assertThat(row.dwelling().usableArea()).isEqualByComparingTo("54.5");
        assertThat(row.dwelling().tenure()).isEqualTo(Tenure.COOPERATIVE_SHARE);
        assertThat(row.household().phone()).isEqualTo("+4791234567");
        assertThat(row.household().language()).isEqualTo(new LanguageTag("tr"));
        assertThat(row.household().interpreter().needed()).isTrue();
        assertThat(row.household().nationality()).isEqualTo(new CountryCode("TR"));
        assertThat(row.household().protection()).isEqualTo(AddressProtection.NONE);
        assertThat(row.money().monthlyRent()).isEqualTo(Nok.ofKroner(8450));
        assertThat(row.money().arrears()).isEqualTo(Nok.ofKroner(-450));
        assertThat(row.money().housingAllowance().monthly()).isEqualTo(Nok.ofKroner(1200));
        assertThat(row.lastChanged()).isEqualTo("2026-05-30");
        assertThat(row.tenants()).singleElement().satisfies(tenant -> {
            assertThat(tenant.name().full()).isEqualTo("Kari Nordmann");
            assertThat(tenant.identity().number()).isEqualTo(Fodselsnummer.of("01818012337"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";Kari Nordmann;;|CONTRACT_NUMBER_MISSING",
                "1;;;|TENANT_NAME_MISSING",
                "1;12345;;|TENANT_NAME_MISSING",
                "1;Kari Nordmann;2.1.2026;1.1.2026|END_BEFORE_START"
            })
    void a_row_that_cannot_be_used_has_an_error_and_no_value(String line, CellProblemCode code) {
        var read = read("Kontraktnr;Navn;Fra;Til", line);

        assertThat(read.isUsable()).isFalse();
        assertThat(read.findings(Severity.ERROR)).extracting(CellFinding::code).containsExactly(code);
    }

    @Test
    void a_lease_may_end_on_the_day_it_starts() {
        assertThat(read("Kontraktnr;Navn;Fra;Til", "1;Kari Nordmann;1.1.2026;1.1.2026")
                        .isUsable())
                .isTrue();
    }

    @Test
    void all_findings_of_a_row_come_at_once() {
        var read = read("Kontraktnr;Navn;Fra;Til;Leie;Postnr", ";;2.1.2026;1.1.2026;8.450;603");

        assertThat(read.findings())
                .extracting(CellFinding::code)
                .containsExactlyInAnyOrder(
                        CONTRACT_NUMBER_MISSING,
                        TENANT_NAME_MISSING,
                        END_BEFORE_START,
                        CellProblemCode.AMBIGUOUS_AMOUNT,
                        CellProblemCode.LEADING_ZERO_RESTORED);
        assertThat(read.findings())
                .allSatisfy(finding -> assertThat(finding.row()).isEqualTo(7));
    }

    @Test
    void a_doubtful_cell_leaves_its_field_unknown_and_the_row_usable() {
        var read = read(
                "Kontraktnr;Navn;Fødselsnr;Fra;Leie;Nasjonalitet", "1;Kari Nordmann;9.1E+10;31.2.2026;8.450;marsboer");

        assertThat(read.isUsable()).isTrue();
        assertThat(read.findings())
                .extracting(CellFinding::severity)
                .containsOnly(Severity.WARNING)
                .hasSize(4);
        assertThat(read.row().tenants().getFirst().identity()).isNull();
        assertThat(read.row().contract().from()).isNull();
        assertThat(read.row().money().monthlyRent()).isNull();
    }

    @Test
    void first_and_last_name_may_stand_in_columns_of_their_own() {
        assertThat(names(read("Kontraktnr;Etternavn;Fornavn", "1;NORDMANN;KARI")))
                .containsExactly("Kari Nordmann");
        assertThat(read("Kontraktnr;Etternavn;Fornavn", "1;;").isUsable()).isFalse();
    }

    @Test
    void two_tenants_in_one_cell_get_their_identity_numbers_in_order() {
        var read = read("Kontraktnr;Navn;Fnr", "1;Kari Nordmann / Ola Hansen;01818012337 / 15899223443");

        assertThat(read.row().tenants())
                .extracting(tenant -> tenant.identity().number().value())
                .containsExactly("01818012337", "15899223443");
    }

    @Test
    void more_identity_numbers_than_tenants_are_told_about() {
        var read = read("Kontraktnr;Navn;Fnr", "1;Kari Nordmann;01818012337 & 15899223443");

        assertThat(read.row().tenants()).hasSize(1);
        assertThat(read.findings())
                .extracting(CellFinding::code)
                .containsExactly(CellProblemCode.MORE_IDENTITY_NUMBERS_THAN_TENANTS);
    }

    @Test
    void a_co_tenant_joins_and_is_not_listed_twice() {
        var header = "Kontraktnr;Navn;Fnr;Medleietaker;MedleietakerFnr";

        assertThat(names(read(header, "1;Kari Nordmann;;Hansen, Ola;15899223443")))
                .containsExactly("Kari Nordmann", "Ola Hansen");
        var twice = read(header, "1;Kari Nordmann og Ola Hansen;;Hansen, Ola;15899223443")
                .row()
                .tenants();
        assertThat(twice).hasSize(2).last().extracting(Tenant::identity).isNotNull();
    }

    @Test
    void two_people_of_the_same_name_are_two() {
        var header = "Kontraktnr;Navn;Fnr;Medleietaker;MedleietakerFnr";

        assertThat(names(read(header, "1;Ali Hassan;01818012337;Ali Hassan;15899223443")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"SPERRET,,UNSPECIFIED", "SPERRET,Kode 6,STRICTLY_CONFIDENTIAL", "Klientadresse,Nei,CLIENT_ADDRESS"})
    void a_protection_in_place_of_the_address_counts_and_is_no_street(
            String address, String mark, AddressProtection protection) {
        var row = read(
                        "Kontraktnr;Navn;Adresse;Adressesperre",
                        "1;Kari Nordmann;" + address + ";" + (mark == null ? "" : mark))
                .row();

        assertThat(row.household().protection()).isEqualTo(protection);
        assertThat(row.dwelling().address().street()).isNull();
    }

    @Test
    void an_end_in_9999_is_no_end() {
        var read = read("Kontraktnr;Navn;Fra;Til", "1;Kari Nordmann;1.6.11;31.12.9999");

        assertThat(read.row().contract().to()).isNull();
        assertThat(read.row().contract().from()).isEqualTo("2011-06-01");
    }

    @Test
    void a_notice_may_be_a_date() {
        assertThat(read("Kontraktnr;Navn;Oppsagt", "1;Kari Nordmann;1.6.2026")
                        .row()
                        .contract()
                        .termination())
                .isEqualTo(new Termination(true, READ_ON));
    }

    @Test
    void nothing_personal_is_printed() {
        var read = read(
                "Kontraktnr;Navn;Fnr;Adresse;Telefon;Merknad;Leie",
                "1;Kari Nordmann;01818012338;Hemmeliggata 1;91234567;syk;12.345");

        assertThat(read.toString()
                        + read.row().tenants()
                        + read.row().dwelling()
                        + read.row().household()
                        + read.row().money())
                .doesNotContain("Kari", "Nordmann", "018180", "Hemmeliggata", "91234567", "syk", "12.345");
    }

    private static List<String> names(ReadRow read) {
        return read.row().tenants().stream().map(tenant -> tenant.name().full()).toList();
    }

    private static ReadRow read(String header, String line) {
        var mapping = ColumnMapping.of(List.of(header.split(";")));
        return new RowReader(mapping, READ_ON).read(new SourceRow("", 7, RowKind.DATA, List.of(line.split(";", -1))));
    }
}
