package no.leietileie.register.imports.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import no.leietileie.register.LeaseKind;
import no.leietileie.register.Tenure;
import no.leietileie.register.dwellings.DwellingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallCellsTest {

    @ParameterizedTest
    @CsvSource({"3,3", "'3,0',3", "3-roms,3", "3 rom,3", "0,0"})
    void a_count_may_carry_its_word(String text, int count) {
        assertThat(IntegerCell.parse(text)).isEqualTo(Parsed.of(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,5", "-1", "tre", "1234567", "3 4"})
    void a_broken_count_is_a_problem(String text) {
        assertThat(IntegerCell.parse(text)).isEqualTo(Parsed.problem(CellProblemCode.NOT_A_WHOLE_NUMBER, text));
    }

    @ParameterizedTest
    @CsvSource({"'54,5 m2',54.5", "54.5,54.5", "54 m²,54", "54kvm,54", "BRA 54,54"})
    void an_area_may_carry_its_unit(String text, BigDecimal area) {
        assertThat(AreaCell.parse(text)).isEqualTo(Parsed.of(area));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stor", "54 m3", "-54", "54,5,5"})
    void what_is_no_area_is_a_problem(String text) {
        assertThat(AreaCell.parse(text)).isEqualTo(Parsed.problem(CellProblemCode.NOT_AN_AREA, text));
    }

    @ParameterizedTest
    @CsvSource({"Ja,true", "J,true", "x,true", "1,true", "TRUE,true", "Nei,false", "n,false", "0,false"})
    void yes_and_no_have_many_spellings(String text, boolean yes) {
        assertThat(YesNoCell.parse(text)).isEqualTo(Parsed.of(yes));
    }

    @Test
    void neither_yes_nor_no_is_a_problem() {
        assertThat(YesNoCell.parse("kanskje").told()).contains(CellProblemCode.NOT_YES_OR_NO);
        assertThat(YesNoCell.parse(" ")).isEqualTo(Parsed.blank());
    }

    @ParameterizedTest
    @CsvSource({"974760673,974760673", "974 760 673,974760673", "NO 974 760 673 MVA,974760673"})
    void an_organisation_number_is_nine_digits(String text, String number) {
        assertThat(OrganisationNumberCell.parse(text)).isEqualTo(Parsed.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"974760674", "97476067", "174760673"})
    void a_wrong_organisation_number_is_a_problem(String text) {
        assertThat(OrganisationNumberCell.parse(text).told()).contains(CellProblemCode.NOT_AN_ORGANISATION_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "Leilighet,FLAT",
        "rekkehus,TERRACED_HOUSE",
        "Hybel,BEDSIT",
        "Omsorgsbolig,OTHER",
        "Tomannsbolig,SEMI_DETACHED_HOUSE"
    })
    void a_dwelling_type_is_known_by_its_words(String text, DwellingKind type) {
        assertThat(ChoiceCell.DWELLING_TYPE.parse(text)).isEqualTo(Parsed.of(type));
    }

    @ParameterizedTest
    @CsvSource({
        "Borettslag,COOPERATIVE_SHARE",
        "andel,COOPERATIVE_SHARE",
        "Eierseksjon,OWNER_SECTION",
        "selveier,OWNER_SECTION",
        "Kommunalt eid,FREEHOLD"
    })
    void a_tenure_form_is_known_by_its_words(String text, Tenure form) {
        assertThat(ChoiceCell.TENURE_FORM.parse(text)).isEqualTo(Parsed.of(form));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tidsbestemt; FIXED_TERM",
                "TIDSUBESTEMT; INDEFINITE",
                "løpende; INDEFINITE",
                "tidsavgrensa; FIXED_TERM",
                "Tidsbestemt 3 år; FIXED_TERM",
                "Tidsbestemt 1 år, særlig grunn; FIXED_TERM",
                "tidsbestemt (36 mnd); FIXED_TERM"
            })
    void a_lease_kind_is_known_by_its_words(String text, LeaseKind kind) {
        assertThat(ChoiceCell.LEASE_KIND.parse(text)).isEqualTo(Parsed.of(kind));
    }

    @Test
    void a_word_of_another_choice_is_unknown() {
        assertThat(ChoiceCell.LEASE_KIND.parse("leilighet").told()).contains(CellProblemCode.UNKNOWN_LEASE_KIND);
    }

    @Test
    void a_word_list_with_two_meanings_of_one_word_does_not_load() {
        assertThatIllegalStateException().isThrownBy(() -> WordList.parse("A: ord\nB: ORD"));
    }

    @ParameterizedTest
    @CsvSource({
        "fortrolig,CONFIDENTIAL",
        "Kode 7,CONFIDENTIAL",
        "Strengt fortrolig,STRICTLY_CONFIDENTIAL",
        "KODE 6,STRICTLY_CONFIDENTIAL",
        "klientadresse,CLIENT_ADDRESS",
        "SPERRET,UNSPECIFIED",
        "Ja,UNSPECIFIED",
        "Sperra adresse,UNSPECIFIED",
        "Nei,NONE",
        "0,NONE",
        "Ugradert,NONE"
    })
    void a_protection_is_known_by_its_words(String text, AddressProtection protection) {
        assertThat(AddressProtectionCell.parse(text)).isEqualTo(Parsed.of(protection));
    }

    @ParameterizedTest
    @ValueSource(strings = {"se notat", "?", "ukjent", "kode 8"})
    void what_is_not_plainly_no_protects(String text) {
        assertThat(AddressProtectionCell.parse(text))
                .isEqualTo(Parsed.of(AddressProtection.UNSPECIFIED, CellProblemCode.UNKNOWN_ADDRESS_PROTECTION));
    }

    @Test
    void a_protection_may_stand_in_the_address() {
        assertThat(AddressProtectionCell.inAddress("SPERRET")).isEqualTo(AddressProtection.UNSPECIFIED);
        assertThat(AddressProtectionCell.inAddress("Strengt fortrolig"))
                .isEqualTo(AddressProtection.STRICTLY_CONFIDENTIAL);
        assertThat(AddressProtectionCell.inAddress("Sperregata 6")).isEqualTo(AddressProtection.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void every_finding_has_a_message_key(CellProblemCode code) {
        assertThat(code.messageKey()).matches("register\\.import\\.finding\\.[a-z-]+");
    }
}
