package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.AMBIGUOUS_DATE;
import static no.leietileie.register.imports.cell.CellProblemCode.BIRTH_DATE_ONLY;
import static no.leietileie.register.imports.cell.CellProblemCode.LEADING_ZERO_RESTORED;
import static no.leietileie.register.imports.cell.CellProblemCode.PLACEHOLDER_IDENTITY_NUMBER;
import static no.leietileie.register.imports.cell.CellProblemCode.WRONG_CONTROL_DIGIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.leietileie.base.Fodselsnummer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityCellTest {

    private static final LocalDate READ_ON = LocalDate.of(2026, 6, 1);
    private static final Identity PERSON = new Identity(Fodselsnummer.of("01818012337"), LocalDate.of(1980, 1, 1));

    @ParameterizedTest
    @ValueSource(strings = {"01818012337", "018180 12337", "018180-12337", " 01 81 80 12337\u00a0", "018180–12337"})
    void spaces_and_hyphens_do_not_matter(String text) {
        assertThat(parse(text)).isEqualTo(Parsed.of(PERSON));
    }

    @Test
    void a_lost_leading_zero_is_restored_when_the_control_digits_agree() {
        assertThat(parse("1818012337")).isEqualTo(Parsed.of(PERSON, LEADING_ZERO_RESTORED));
        assertThat(parse("1818012338")).isEqualTo(Parsed.problem(WRONG_CONTROL_DIGIT, "1818012338"));
    }

    @Test
    void the_later_control_rule_counts_from_2032_on() {
        assertThat(parse("01818012361")).isEqualTo(Parsed.problem(WRONG_CONTROL_DIGIT, "01818012361"));
        assertThat(IdentityCell.parse("01818012361", LocalDate.of(2032, 1, 1)).found())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.1E+10", "9,1E+10", "1.02E+09", "1.818012E9"})
    void a_rounded_number_has_lost_its_digits(String text) {
        assertThat(parse(text)).isEqualTo(Parsed.problem(CellProblemCode.DIGITS_LOST, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000", "000000 00000", "0"})
    void zeros_are_blank_with_a_note(String text) {
        assertThat(parse(text)).isEqualTo(new Parsed.Blank<Identity>(PLACEHOLDER_IDENTITY_NUMBER));
    }

    @ParameterizedTest
    @CsvSource({
        "010180,1980-01-01,BIRTH_DATE_ONLY",
        "10180,1980-01-01,BIRTH_DATE_ONLY",
        "01.01.1980,1980-01-01,BIRTH_DATE_ONLY",
        "1980-01-01,1980-01-01,BIRTH_DATE_ONLY",
        "01.01.80,1980-01-01,BIRTH_DATE_ONLY",
        "01011980,1980-01-01,BIRTH_DATE_ONLY",
        "010626,2026-06-01,BIRTH_DATE_ONLY",
        "010627,1927-06-01,BIRTH_DATE_ONLY",
        "01018000000,1980-01-01,PLACEHOLDER_IDENTITY_NUMBER",
        "010180 00000,1980-01-01,PLACEHOLDER_IDENTITY_NUMBER"
    })
    void a_birth_date_alone_gives_no_number(String text, LocalDate born, CellProblemCode note) {
        assertThat(parse(text)).isEqualTo(Parsed.of(new Identity(null, born), note));
    }

    @Test
    void five_digits_that_are_a_short_date_and_a_serial_number_are_ambiguous() {
        assertThat(parse("31280")).isEqualTo(Parsed.problem(AMBIGUOUS_DATE, "31280"));
        assertThat(parse("45000").told()).contains(BIRTH_DATE_ONLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "kommer", "01818012337x", "018180123370", "320180", "02.06.2026", "01818O12337"})
    void anything_else_is_no_identity_number(String text) {
        assertThat(parse(text)).isEqualTo(Parsed.problem(CellProblemCode.NOT_AN_IDENTITY_NUMBER, text));
    }

    @Property
    void one_wrong_digit_is_never_taken_for_a_person(
            @ForAll @IntRange(max = 10) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        var digits = new StringBuilder("01818012337");
        digits.setCharAt(at, (char) ('0' + (digits.charAt(at) - '0' + by) % 10));

        assertThat(parse(digits.toString())).isInstanceOf(Parsed.Problem.class);
    }

    @Test
    void nothing_of_the_person_is_printed() {
        assertThat(parse("01818012337").toString()).doesNotContain("018180");
        assertThat(parse("01818012338").toString()).doesNotContain("018180");
        assertThat(PERSON.toString()).doesNotContain("12337");
    }

    private static Parsed<Identity> parse(String text) {
        return IdentityCell.parse(text, READ_ON);
    }
}
