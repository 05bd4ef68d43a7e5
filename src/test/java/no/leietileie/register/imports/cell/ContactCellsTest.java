package no.leietileie.register.imports.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactCellsTest {

    @ParameterizedTest
    @CsvSource({
        "912 34 567,+4791234567", "+47 912 34 567,+4791234567", "004791234567,+4791234567", "4791234567,+4791234567",
        "91.23.45.67,+4791234567", "Tlf. 32 04 50 00,+4732045000", "+46 70 123 45 67,+46701234567",
                "0046701234567,+46701234567"
    })
    void a_telephone_number_becomes_international(String text, String number) {
        assertThat(PhoneCell.parse(text)).isEqualTo(Parsed.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "12345678", "912345678", "+47 1234", "ingen tlf"})
    void other_digits_are_no_telephone_number(String text) {
        assertThat(PhoneCell.parse(text)).isEqualTo(Parsed.problem(CellProblemCode.NOT_A_PHONE_NUMBER, text));
    }

    @Test
    void the_first_of_several_is_taken_with_a_note() {
        assertThat(PhoneCell.parse("91234567 / 98765432"))
                .isEqualTo(Parsed.of("+4791234567", CellProblemCode.FIRST_OF_SEVERAL_TAKEN));
        assertThat(EmailCell.parse("a@b.no; c@d.no"))
                .isEqualTo(Parsed.of("a@b.no", CellProblemCode.FIRST_OF_SEVERAL_TAKEN));
        assertThat(PhoneCell.parse("4.79E+09").told()).contains(CellProblemCode.DIGITS_LOST);
    }

    @ParameterizedTest
    @CsvSource({
        "kari@example.no,kari@example.no",
        "mailto:kari@example.no,kari@example.no",
        "Kari <kari@example.no>,kari@example.no",
        "kari@blåbær.no,kari@blåbær.no"
    })
    void an_email_address_is_taken_out_of_its_wrapping(String text, String address) {
        assertThat(EmailCell.parse(text)).isEqualTo(Parsed.of(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kari", "kari@example", "kari@@example.no", "@example.no"})
    void what_is_no_address_is_a_problem(String text) {
        assertThat(EmailCell.parse(text)).isEqualTo(Parsed.problem(CellProblemCode.NOT_AN_EMAIL_ADDRESS, text));
    }

    @Test
    void a_postal_code_gets_its_zero_back_and_never_two() {
        assertThat(PostalCodeCell.parse("3015")).isEqualTo(Parsed.of("3015"));
        assertThat(PostalCodeCell.parse("NO-3015")).isEqualTo(Parsed.of("3015"));
        assertThat(PostalCodeCell.parse("603")).isEqualTo(Parsed.of("0603", CellProblemCode.LEADING_ZERO_RESTORED));
        assertThat(PostalCodeCell.parse("60").told()).contains(CellProblemCode.NOT_A_POSTAL_CODE);
        assertThat(PostalCodeCell.parse("30155").told()).contains(CellProblemCode.NOT_A_POSTAL_CODE);
        assertThat(PostalCodeCell.parse("0000").told()).contains(CellProblemCode.NOT_A_POSTAL_CODE);
    }
}
