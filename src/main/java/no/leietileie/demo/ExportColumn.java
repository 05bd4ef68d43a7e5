package no.leietileie.demo;

import java.util.Arrays;
import java.util.List;

/** The columns of the landlord's export in their order, with the heading and what kind of text each holds. */
public enum ExportColumn {
    CONTRACT("KontraktNr", Kind.TEXT),
    OBJECT("ObjektNr", Kind.TEXT),
    ESTATE("Eiendom", Kind.TEXT),
    GNR("Gnr", Kind.TEXT),
    BNR("Bnr", Kind.TEXT),
    SNR("Snr", Kind.TEXT),
    SHARE("AndelsNr", Kind.TEXT),
    COOPERATIVE_NUMBER("BorettslagOrgnr", Kind.TEXT),
    COOPERATIVE("Borettslag", Kind.TEXT),
    ADDRESS("Adresse", Kind.ADDRESS),
    UNIT("Bruksenhet", Kind.TEXT),
    POSTAL_CODE("Postnr", Kind.POSTAL_CODE),
    POSTAL_TOWN("Poststed", Kind.TEXT),
    DWELLING_TYPE("Boligtype", Kind.TEXT),
    ROOMS("AntRom", Kind.TEXT),
    AREA("BRA", Kind.TEXT),
    FLOOR("Etasje", Kind.TEXT),
    TENURE("Eieform", Kind.TEXT),
    TENANT("LeietakerNavn", Kind.NAME),
    TENANT_IDENTITY("Fødselsnr", Kind.IDENTITY),
    CO_TENANT("Medleietaker", Kind.NAME),
    CO_TENANT_IDENTITY("MedleietakerFnr", Kind.IDENTITY),
    ADULTS("AntVoksne", Kind.TEXT),
    CHILDREN("AntBarn", Kind.TEXT),
    PHONE("Telefon", Kind.TEXT),
    EMAIL("Epost", Kind.TEXT),
    LANGUAGE("Språk", Kind.TEXT),
    INTERPRETER("Tolk", Kind.TEXT),
    NATIONALITY("Nasjonalitet", Kind.NATIONALITY),
    CONTRACT_TYPE("KontraktType", Kind.TEXT),
    FROM("FraDato", Kind.DATE),
    TO("TilDato", Kind.END_DATE),
    NOTICE_GIVEN("Oppsagt", Kind.DATE),
    MOVED_OUT("UtflyttetDato", Kind.DATE),
    RENT("HusleieMnd", Kind.AMOUNT),
    ELECTRICITY("Strøm", Kind.AMOUNT),
    DEPOSIT("Depositum", Kind.AMOUNT),
    ARREARS("Restanse", Kind.AMOUNT),
    HOUSING_ALLOWANCE("Bostøtte", Kind.TEXT),
    VALUATION("Takst", Kind.AMOUNT),
    VALUATION_DATE("TakstDato", Kind.DATE),
    SHARED_COSTS("Felleskostnader", Kind.AMOUNT),
    SHARED_DEBT("Fellesgjeld", Kind.AMOUNT),
    ADDRESS_PROTECTION("Adressesperre", Kind.TEXT),
    REMARK("Merknad", Kind.TEXT),
    LAST_CHANGED("SistEndret", Kind.DATE);

    /** What a column holds decides how it is spoilt in a messy export and typed in a workbook. */
    public enum Kind {
        TEXT,
        NAME,
        IDENTITY,
        DATE,
        END_DATE,
        AMOUNT,
        ADDRESS,
        POSTAL_CODE,
        NATIONALITY
    }

    private static final List<String> HEADINGS =
            Arrays.stream(values()).map(ExportColumn::heading).toList();

    private final String heading;
    private final Kind kind;

    ExportColumn(String heading, Kind kind) {
        this.heading = heading;
        this.kind = kind;
    }

    public String heading() {
        return heading;
    }

    public static List<String> headings() {
        return HEADINGS;
    }

    public Kind kind() {
        return kind;
    }
}
