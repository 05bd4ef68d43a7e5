package no.leietileie.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＠SUM(A1)",
                "=",
                "-450-1"
            })
    void a_text_that_could_run_gets_an_apostrophe_unless_it_is_a_lone_sign(String text) {
        assertThat(SpreadsheetCell.inert(text)).isEqualTo(text.length() == 1 ? text : "'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-450", "-8 450,50", "+47 912 34 567", "Kari", "8=8", "2026-12-31"})
    void plain_numbers_and_harmless_texts_stay_as_they_are(String text) {
        assertThat(SpreadsheetCell.inert(text)).isEqualTo(text);
    }
}
