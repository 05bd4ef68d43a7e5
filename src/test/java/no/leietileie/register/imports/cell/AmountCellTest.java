package no.leietileie.register.imports.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.leietileie.base.Nok;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 450,00|845000",
                "8.450,-|845000",
                "8.450,--|845000",
                "Kr 8450|845000",
                "kr. 8 450,-|845000",
                "8450 NOK|845000",
                "8,450.00|845000",
                "8.450,00|845000",
                "1.234.567|123456700",
                "1,234,567.5|123456750",
                "(450)|-45000",
                "-450|-45000",
                "−450|-45000",
                "kr -450,50|-45050",
                "8450.5|845050",
                "8450,5|845050",
                "0|0",
                "0,125|13",
                "8450.125|845013",
                "8450,00 kr|845000",
                "450,-|45000",
                "8450.3333333|845033"
            })
    void an_amount_is_read_as_people_and_programs_write_it(String text, long ore) {
        assertThat(AmountCell.parse(text)).isEqualTo(Parsed.of(Nok.ofOre(ore)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8\u00a0450,00", "8\u202f450", " 8 450 "})
    void every_kind_of_space_may_group(String text) {
        assertThat(AmountCell.parse(text)).isEqualTo(Parsed.of(Nok.ofKroner(8450)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.450", "8,450", "-8.450", "450.125"})
    void one_divider_with_three_digits_behind_it_is_ambiguous(String text) {
        assertThat(AmountCell.parse(text)).isEqualTo(Parsed.problem(CellProblemCode.AMBIGUOUS_AMOUNT, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"inkl.", "84 50", "8.45.00", "8 450 kr pr mnd", "1.2.3", "1234567890123", "kr", "--5", "8,450,00"
            })
    void what_is_no_amount_is_a_problem(String text) {
        assertThat(AmountCell.parse(text)).isEqualTo(Parsed.problem(CellProblemCode.NOT_AN_AMOUNT, text));
    }

    @ParameterizedTest
    @CsvSource({"8.45E+05,DIGITS_LOST", "9E10,DIGITS_LOST"})
    void a_rounded_number_has_lost_its_digits(String text, CellProblemCode code) {
        assertThat(AmountCell.parse(text)).isEqualTo(Parsed.problem(code, text));
    }

    @Property
    void what_is_written_in_norwegian_is_read_back(@ForAll @IntRange(min = -999_999_999, max = 999_999_999) int ore) {
        var amount = Nok.ofOre(ore);

        assertThat(AmountCell.parse(amount.format())).isEqualTo(Parsed.of(amount));
        assertThat(AmountCell.parse("Kr " + amount.format())).isEqualTo(Parsed.of(amount));
    }

    @Property
    void english_and_plain_decimals_are_read_back(@ForAll @IntRange(max = 999_999_999) int ore) {
        var expected = Parsed.of(Nok.ofOre(ore));

        assertThat(AmountCell.parse(String.format(Locale.ENGLISH, "%,.2f", ore / 100.0)))
                .isEqualTo(expected);
        assertThat(AmountCell.parse(String.format(Locale.ENGLISH, "%.2f", ore / 100.0)))
                .isEqualTo(expected);
        assertThat(AmountCell.parse(String.format(Locale.GERMAN, "%,.2f", ore / 100.0)))
                .isEqualTo(expected);
    }
}
