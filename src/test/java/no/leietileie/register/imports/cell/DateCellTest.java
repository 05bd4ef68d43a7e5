package no.leietileie.register.imports.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCellTest {

    private static final LocalDate READ_ON = LocalDate.of(2026, 6, 1);
    private static final TwoDigitYear PIVOT = TwoDigitYear.ofLease(READ_ON);

    @ParameterizedTest
    @CsvSource({
        "31.12.2026,2026-12-31",
        "1.6.2011,2011-06-01",
        "1. 6. 2011,2011-06-01",
        "2026-12-31,2026-12-31",
        "2026-12-31T00:00:00,2026-12-31",
        "31.12.2026 00:00,2026-12-31",
        "31/12-2026,2026-12-31",
        "31/12/2026,2026-12-31",
        "31-12-2026,2026-12-31",
        "20261231,2026-12-31",
        "31122026,2026-12-31",
        "20111012,2011-10-12",
        "29.2.2024,2024-02-29",
        "1. juni 2021,2021-06-01",
        "24 des. 2026,2026-12-24",
        "17.mai 2026,2026-05-17",
        "3 October 2026,2026-10-03"
    })
    void a_full_date_is_read_without_a_finding(String text, LocalDate date) {
        assertThat(DateCell.parse(text, PIVOT)).isEqualTo(Parsed.of(date));
    }

    @ParameterizedTest
    @CsvSource({"1.6.11,2011-06-01", "31.12.51,2051-12-31", "31.12.52,1952-12-31", "01.01.00,2000-01-01"})
    void a_short_year_of_a_lease_reaches_25_years_ahead(String text, LocalDate date) {
        assertThat(DateCell.parse(text, PIVOT)).isEqualTo(Parsed.of(date, CellProblemCode.TWO_DIGIT_YEAR));
    }

    @Test
    void a_short_year_of_birth_is_this_year_or_earlier() {
        var birth = TwoDigitYear.ofBirth(READ_ON);

        assertThat(DateCell.parse("1.6.26", birth).found()).contains(LocalDate.of(2026, 6, 1));
        assertThat(DateCell.parse("1.6.27", birth).found()).contains(LocalDate.of(1927, 6, 1));
    }

    @ParameterizedTest
    @CsvSource({"30000,1982-02-18", "46387,2026-12-31", "46387.5,2026-12-31", "60000,2064-04-08"})
    void a_serial_number_is_a_date_with_a_note(String text, LocalDate date) {
        assertThat(DateCell.parse(text, PIVOT)).isEqualTo(Parsed.of(date, CellProblemCode.SERIAL_DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "-", "31.12.9999", "9999-12-31", "99991231"})
    void no_end_is_blank(String text) {
        assertThat(DateCell.parse(text, PIVOT)).isEqualTo(Parsed.blank());
    }

    @ParameterizedTest
    @CsvSource({
        "31.2.2026,IMPOSSIBLE_DATE",
        "29.2.2025,IMPOSSIBLE_DATE",
        "13.13.2026,IMPOSSIBLE_DATE",
        "31.12.1899,IMPOSSIBLE_DATE",
        "1.1.2200,IMPOSSIBLE_DATE",
        "29999,NOT_A_DATE",
        "60001,NOT_A_DATE",
        "31. juni 2021,IMPOSSIBLE_DATE",
        "1. klokke 2021,NOT_A_DATE",
        "juni 2011,NOT_A_DATE",
        "12345678901,NOT_A_DATE",
        "6.2011,NOT_A_DATE"
    })
    void anything_else_is_a_problem_that_keeps_the_text(String text, CellProblemCode code) {
        assertThat(DateCell.parse(text, PIVOT)).isEqualTo(Parsed.problem(code, text));
    }

    @Property
    void every_format_round_trips(@ForAll("dates") LocalDate date, @ForAll("formats") String format) {
        var text = DateTimeFormatter.ofPattern(format).format(date);

        assertThat(DateCell.parse(text, PIVOT)).isEqualTo(Parsed.of(date));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers()
                .between(0, 90_000)
                .map(day -> LocalDate.of(1940, 1, 1).plusDays(day));
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of(
                "dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-dd", "d/M-yyyy", "dd/MM/yyyy", "yyyyMMdd", "yyyy.MM.dd");
    }
}
