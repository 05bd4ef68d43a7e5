package no.leietileie.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource({
        "+4790000001, +47 900 00 001",
        "+4740000001, +47 400 00 001",
        "+4720773338, +47 20 77 33 38",
        "+479000000, +479000000",
        "+46701234567, +46701234567",
        "02800, 02800",
        ", –"
    })
    void phone_numbers_of_norway_are_grouped_and_others_left_as_they_are(String stored, String shown) {
        assertThat(Formats.phone(stored).replace('\u00a0', ' ')).isEqualTo(shown);
    }
}
