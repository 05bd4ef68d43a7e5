package no.leietileie.register.imports.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nordmann, Kari|Kari|Nordmann",
                "Kari Nordmann|Kari|Nordmann",
                "Kari Anne Nordmann|Kari Anne|Nordmann",
                "Nordmann Hansen, Kari|Kari|Nordmann Hansen",
                "Kari Nordmann-Hansen|Kari|Nordmann-Hansen",
                "NORDMANN, KARI|Kari|Nordmann",
                "NORDMANN, Kari|Kari|Nordmann",
                "nordmann, Kari|Kari|Nordmann",
                "Hansen, KJ|KJ|Hansen",
                "ÅSE-MARIE ØSTBY|Åse-Marie|Østby",
                "kari nordmann|Kari|Nordmann",
                "Jan van der Berg|Jan|van der Berg",
                "JAN VAN DER BERG|Jan|van der Berg",
                "Sean O'BRIEN|Sean|O'BRIEN",
                "SEAN O'BRIEN|Sean|O'Brien",
                "Ali al Hassan|Ali|al Hassan",
                "Madonna||Madonna",
                "Li Na|Li|Na",
                "  Kari   Nordmann |Kari|Nordmann",
                "Nordmann,Kari|Kari|Nordmann",
                "De Silva|De|Silva"
            })
    void a_name_falls_into_first_and_last(String text, String first, String last) {
        var expected = new PersonName(first == null ? "" : first, last);

        assertThat(NameCell.parse(text)).isEqualTo(Parsed.of(java.util.List.of(expected)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nordmann, Kari / Hansen, Ola|Kari Nordmann;Ola Hansen",
                        "Kari Nordmann & Ola Hansen|Kari Nordmann;Ola Hansen",
                "Kari Nordmann og Ola Hansen|Kari Nordmann;Ola Hansen",
                        "Kari og Ola Nordmann|Kari Nordmann;Ola Nordmann",
                "Nordmann, Kari og Ola|Kari Nordmann;Ola Nordmann",
                        "KARI NORDMANN OG OLA HANSEN|Kari Nordmann;Ola Hansen"
            })
    void several_tenants_in_one_cell_become_several_names(String text, String names) {
        var parsed = NameCell.parse(text);

        assertThat(parsed.found().orElseThrow())
                .extracting(PersonName::full)
                .containsExactlyElementsOf(Arrays.asList(names.split(";")));
        assertThat(parsed.told()).contains(CellProblemCode.SEVERAL_TENANTS_IN_CELL);
    }

    @Test
    void a_semicolon_divides_too_and_og_inside_a_name_does_not() {
        assertThat(NameCell.parse("Kari Nordmann; Ola Hansen").found().orElseThrow())
                .hasSize(2);
        assertThat(NameCell.parse("Roger Logan").found().orElseThrow()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kari Nordmann v/ Per Hansen", "Kari Nordmann c/o Hansen", "Kari Nordmann (v/verge Per Hansen)"})
    void a_representative_is_no_tenant(String text) {
        var parsed = NameCell.parse(text);

        assertThat(parsed.found().orElseThrow()).containsExactly(new PersonName("Kari", "Nordmann"));
        assertThat(parsed.told()).contains(CellProblemCode.REPRESENTATIVE_LEFT_OUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "kari@example.no", "Kari 2", "/", "...,"})
    void what_has_digits_or_no_letters_is_no_name(String text) {
        assertThat(NameCell.parse(text)).isEqualTo(Parsed.problem(CellProblemCode.NOT_A_NAME, text));
    }

    @Test
    void two_cells_make_one_name_and_the_last_name_alone_will_do() {
        assertThat(NameCell.parse("KARI", "NORDMANN").found()).contains(new PersonName("Kari", "Nordmann"));
        assertThat(NameCell.parse("", "Nordmann").found()).contains(new PersonName("", "Nordmann"));
        assertThat(NameCell.parse(" ", "-")).isEqualTo(Parsed.blank());
    }

    @Test
    void a_name_is_not_printed() {
        assertThat(new PersonName("Kari", "Nordmann").toString()).doesNotContain("Kari", "Nordmann");
    }
}
