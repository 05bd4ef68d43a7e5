package no.leietileie.base;

import static no.leietileie.base.ControlRule.FROM_2032;
import static no.leietileie.base.ControlRule.UNTIL_2031;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.leietileie.base.Fodselsnummer.Fault;
import no.leietileie.base.Fodselsnummer.Kind;
import no.leietileie.base.Fodselsnummer.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FodselsnummerTest {

    private static final String PERSON = "01818012337";

    @ParameterizedTest
    @ValueSource(strings = {PERSON, "15899223443", "29820061223", "41818032194"})
    void a_valid_number_is_accepted_under_both_control_rules(String digits) {
        var expected = new Parsed.Valid(Fodselsnummer.of(digits));

        assertThat(Fodselsnummer.parse(digits, UNTIL_2031)).isEqualTo(expected);
        assertThat(Fodselsnummer.parse(digits, FROM_2032)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01818012345", "01818012353", "01818012361"})
    void a_first_remainder_of_one_to_three_is_accepted_only_from_2032(String digits) {
        assertThat(faultOf(digits, UNTIL_2031)).isEqualTo(Fault.WRONG_CONTROL_DIGIT);
        assertThat(Fodselsnummer.parse(digits, FROM_2032)).isInstanceOf(Parsed.Valid.class);
        assertThat(new Fodselsnummer(digits).value()).isEqualTo(digits);
    }

    @Test
    void the_rule_changes_between_the_last_day_of_2031_and_the_first_of_2032() {
        assertThat(ControlRule.inForceOn(LocalDate.of(2031, 12, 31))).isEqualTo(UNTIL_2031);
        assertThat(ControlRule.inForceOn(LocalDate.of(2032, 1, 1))).isEqualTo(FROM_2032);
    }

    @Property
    void a_number_with_one_digit_changed_is_rejected(
            @ForAll @IntRange(max = 10) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        var changed = new StringBuilder(PERSON);
        changed.setCharAt(at, (char) ('0' + (PERSON.charAt(at) - '0' + by) % 10));

        assertThat(Fodselsnummer.parse(changed.toString(), UNTIL_2031)).isInstanceOf(Parsed.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1818012337", "018180123370", "01818O12337", "018180 12337", "٠١٨١٨٠١٢٣٣٧"})
    void anything_but_eleven_ascii_digits_is_rejected(String text) {
        assertThat(faultOf(text, FROM_2032)).isEqualTo(Fault.NOT_ELEVEN_DIGITS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000000",
                "00818012337",
                "32818012337",
                "01938012337",
                "01008012337",
                "31828012337",
                "29820161223"
            })
    void a_number_whose_date_cannot_exist_is_rejected_for_its_date(String digits) {
        assertThat(faultOf(digits, FROM_2032)).isEqualTo(Fault.IMPOSSIBLE_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "01818012337,BIRTH_NUMBER,--01-01,1980-01-01",
        "15899223443,BIRTH_NUMBER,--09-15,1992-09-15",
        "29820061223,BIRTH_NUMBER,--02-29,2000-02-29",
        "41818032194,D_NUMBER,--01-01,1980-01-01"
    })
    void the_kind_and_the_day_are_read_from_the_digits(String digits, Kind kind, MonthDay day, LocalDate born) {
        var number = Fodselsnummer.of(digits);

        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.isSynthetic()).isTrue();
        assertThat(number.encodedDayAndMonth()).isEqualTo(day);
        assertThat(number.birthDate(2026)).contains(born);
    }

    @Test
    void a_birth_date_is_guessed_in_the_reference_year_and_not_in_the_year_after_it() {
        var bornInTheYear2000 = Fodselsnummer.of("29820061223");

        assertThat(bornInTheYear2000.birthDate(2000)).isPresent();
        assertThat(bornInTheYear2000.birthDate(1999)).isEmpty();
    }

    @Test
    void every_series_is_told_from_the_month() {
        assertThat(firstValid("0101").isSynthetic()).isFalse();
        assertThat(firstValid("0112").isSynthetic()).isFalse();
        assertThat(firstValid("0141").isSynthetic()).isTrue();
        assertThat(firstValid("0152").encodedDayAndMonth()).isEqualTo(MonthDay.of(12, 1));
        assertThat(firstValid("0192").encodedDayAndMonth()).isEqualTo(MonthDay.of(12, 1));
    }

    @Test
    void it_never_prints_more_than_the_birth_date() {
        var number = Fodselsnummer.of(PERSON);

        assertThat(number).hasToString("018180*****");
        assertThat(new Parsed.Valid(number).toString()).doesNotContain(PERSON);
        assertThat(number.value()).isEqualTo(PERSON);
    }

    @Test
    void the_exception_for_a_bad_number_does_not_repeat_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fodselsnummer.of("01818012338"))
                .withMessageNotContaining("018180");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fodselsnummer("01818012338"))
                .withMessageNotContaining("018180");
    }

    private static Fodselsnummer firstValid(String dayAndMonth) {
        for (int rest = 0; rest < 100_000; rest++) {
            var parsed = Fodselsnummer.parse("%s70%05d".formatted(dayAndMonth, rest), UNTIL_2031);
            if (parsed instanceof Parsed.Valid(var number)) {
                return number;
            }
        }
        throw new AssertionError("no valid number");
    }

    private static Fault faultOf(String text, ControlRule rule) {
        return Fodselsnummer.parse(text, rule) instanceof Parsed.Invalid(var fault) ? fault : null;
    }
}
