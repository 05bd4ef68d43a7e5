package no.leietileie.register.imports.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeaderSynonymsTest {

    private static final String EXPORT = "KontraktNr;ObjektNr;Eiendom;Gnr;Bnr;Snr;AndelsNr;BorettslagOrgnr;Borettslag;"
            + "Adresse;Bruksenhet;Postnr;Poststed;Boligtype;AntRom;BRA;Etasje;Eieform;LeietakerNavn;Fødselsnr;"
            + "Medleietaker;MedleietakerFnr;AntVoksne;AntBarn;Telefon;Epost;Språk;Tolk;Nasjonalitet;KontraktType;"
            + "FraDato;TilDato;Oppsagt;UtflyttetDato;HusleieMnd;Strøm;Depositum;Restanse;Bostøtte;Takst;TakstDato;"
            + "Felleskostnader;Fellesgjeld;Adressesperre;Merknad;SistEndret";

    @Test
    void every_column_of_the_known_export_is_recognised_once() {
        var header = List.of(EXPORT.split(";"));

        assertThat(HeaderSynonyms.score(header)).isEqualTo(header.size());
        assertThat(ColumnMapping.of(header).unmapped()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Kontraktsnr.,CONTRACT_NUMBER",
        "Kontraktnummer,CONTRACT_NUMBER",
        "Leiekontrakt nr,CONTRACT_NUMBER",
        "KONTRAKT-NR,CONTRACT_NUMBER",
        "Fnr,TENANT_IDENTITY_NUMBER",
        "Personnummer,TENANT_IDENTITY_NUMBER",
        "FOEDSELSNR,TENANT_IDENTITY_NUMBER",
        "Fodselsnr,TENANT_IDENTITY_NUMBER",
        "Etternavn,TENANT_LAST_NAME",
        "Fornavn,TENANT_FIRST_NAME",
        "Husleie (kr/mnd),MONTHLY_RENT",
        "BRA (m²),USABLE_AREA",
        "Sprak,LANGUAGE",
        "Leigetakar,TENANT_NAME",
        "Burettslag,COOPERATIVE_NAME",
        "Lease number,CONTRACT_NUMBER",
        "E-post,EMAIL"
    })
    void a_column_is_known_by_many_names(String header, RegisterColumn column) {
        assertThat(HeaderSynonyms.findColumn(header)).contains(column);
    }

    @ParameterizedTest
    @EnumSource
    void every_column_has_a_message_key(RegisterColumn column) {
        assertThat(column.messageKey()).matches("register\\.import\\.column\\.[a-z-]+");
    }

    @Test
    void two_names_make_a_header_and_one_does_not() {
        assertThat(HeaderSynonyms.score(List.of("Adresse", "Navn", "noe"))).isEqualTo(2);
        assertThat(HeaderSynonyms.score(List.of("Adresse", "adresse", "noe"))).isZero();
        assertThat(HeaderSynonyms.score(List.of("Kari Nordmann", "Øvre gate 1")))
                .isZero();
    }
}
