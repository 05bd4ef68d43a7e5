package no.leietileie.demo;

import static no.leietileie.demo.ExportColumn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(ints = {1_200, 10_000})
class SharesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 2);

    private final List<RegisterExportRow> rows;

    SharesTest(int leases) {
        rows = new SyntheticMunicipality(42, leases, TODAY).rows().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "TENURE, Borettslagsandel, 60",
        "TENURE, Eierseksjon, 25",
        "TENURE, Kommunal bygning, 15",
        "NATIONALITY, Norge, 45",
        "NATIONALITY, Syria, 9.5",
        "NATIONALITY, Tyrkia, 4.5",
        "HOUSING_ALLOWANCE, Ja, 55",
        "ELECTRICITY, 0, 82"
    })
    void values_are_as_frequent_as_in_a_norwegian_municipality(ExportColumn column, String value, double percent) {
        assertThat(percentOf(row -> row.get(column).equals(value)))
                .isCloseTo(percent, within(threeDeviations(percent)));
    }

    @Test
    void about_a_third_of_the_households_have_a_co_tenant() {
        assertThat(percentOf(filled(CO_TENANT))).isCloseTo(35, within(3.5));
    }

    @Test
    void about_one_in_eight_has_moved_out_within_two_years() {
        assertThat(percentOf(filled(MOVED_OUT))).isCloseTo(12, within(1.0));
        assertThat(rows.stream().filter(filled(MOVED_OUT)))
                .allMatch(
                        row -> date(row, MOVED_OUT).isAfter(TODAY.minusYears(2).minusDays(2)));
    }

    @Test
    void about_four_per_cent_have_given_notice() {
        assertThat(percentOf(filled(NOTICE_GIVEN).and(filled(MOVED_OUT).negate())))
                .isCloseTo(4, within(1.5));
    }

    @Test
    void about_nine_per_cent_are_in_arrears_most_of_them_with_little() {
        List<Integer> arrears = rows.stream()
                .map(row -> number(row, ARREARS))
                .filter(a -> a > 0)
                .sorted()
                .toList();

        assertThat(100.0 * arrears.size() / rows.size()).isCloseTo(9, within(2.0));
        double mean = arrears.stream().mapToInt(a -> a).average().orElseThrow();
        assertThat((double) arrears.get(arrears.size() / 2)).isLessThan(0.9 * mean);
    }

    @Test
    void less_than_one_per_cent_is_protected() {
        assertThat(percentOf(filled(ADDRESS_PROTECTION))).isBetween(0.2, 1.2);
    }

    @Test
    void some_leases_end_soon_and_some_are_past_their_end() {
        Predicate<RegisterExportRow> running = filled(TO).and(filled(MOVED_OUT).negate());

        assertThat(percentOf(running.and(endsBetween(TODAY, TODAY.plusMonths(3)))))
                .isBetween(3.0, 12.0);
        assertThat(percentOf(running.and(endsBetween(TODAY, TODAY.plusMonths(12)))))
                .isBetween(15.0, 35.0);
        assertThat(percentOf(running.and(endsBetween(TODAY.minusMonths(3), TODAY))))
                .isBetween(0.7, 6.0);
        assertThat(percentOf(running.and(endsBetween(TODAY.minusYears(1), TODAY.minusMonths(3)))))
                .isBetween(0.7, 6.0);
    }

    @Test
    void rents_and_households_keep_within_their_bounds() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(number(row, RENT)).isBetween(5_500, 13_500);
            assertThat(number(row, ADULTS)).isBetween(row.get(CO_TENANT).isEmpty() ? 1 : 2, 3);
            assertThat(number(row, CHILDREN)).isBetween(0, 6);
            assertThat(date(row, FROM)).isBetween(TODAY.minusYears(13), TODAY);
        });
    }

    @Test
    void valuations_are_plausible_for_2026() {
        assertThat(rows.stream().filter(filled(VALUATION)).map(row -> number(row, VALUATION)))
                .allMatch(kroner -> kroner >= 500_000 && kroner <= 6_000_000);
    }

    private double threeDeviations(double percent) {
        return 3 * Math.sqrt(percent * (100 - percent) / rows.size());
    }

    private double percentOf(Predicate<RegisterExportRow> wanted) {
        return 100.0 * rows.stream().filter(wanted).count() / rows.size();
    }

    private static Predicate<RegisterExportRow> filled(ExportColumn column) {
        return row -> !row.get(column).isEmpty();
    }

    private static Predicate<RegisterExportRow> endsBetween(LocalDate first, LocalDate beforeThis) {
        return row -> !date(row, TO).isBefore(first) && date(row, TO).isBefore(beforeThis);
    }

    private static int number(RegisterExportRow row, ExportColumn column) {
        return Integer.parseInt(row.get(column));
    }

    private static LocalDate date(RegisterExportRow row, ExportColumn column) {
        return LocalDate.parse(row.get(column), RegisterExportRow.DATE);
    }
}
