package no.leietileie.demo;

import static no.leietileie.demo.ExportColumn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SyntheticMunicipalityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 2);
    private static final List<RegisterExportRow> ROWS =
            municipality(1, SyntheticMunicipality.DEFAULT_LEASES).rows().toList();

    @Property(tries = 20)
    void the_same_seed_and_size_give_the_same_rows(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int leases) {
        assertThat(municipality(seed, leases).rows())
                .containsExactlyElementsOf(municipality(seed, leases).rows().toList());
    }

    @Test
    void different_seeds_give_different_rows() {
        List<RegisterExportRow> others = municipality(2, 1_200).rows().toList();

        assertThat(others).hasSameSizeAs(ROWS).doesNotContainAnyElementsOf(ROWS);
    }

    @Test
    void identity_numbers_pass_the_control_and_are_synthetic() {
        assertThat(ROWS)
                .flatMap(row -> Stream.of(row.get(TENANT_IDENTITY), row.get(CO_TENANT_IDENTITY))
                        .filter(number -> !number.isEmpty())
                        .toList())
                .allMatch(Numbers::validIdentity)
                .allMatch(Numbers::synthetic);
    }

    @Test
    void some_forty_cooperatives_have_valid_numbers_that_are_in_no_real_series() {
        Set<String> numbers = different(ROWS, COOPERATIVE_NUMBER);
        numbers.remove("");

        assertThat(numbers).hasSize(40).allMatch(Numbers::validOrganisation).allMatch(n -> n.startsWith("3"));
        assertThat(different(ROWS, COOPERATIVE)).hasSize(41);
    }

    @Test
    void contract_numbers_are_unique() {
        assertThat(ROWS).extracting(row -> row.get(CONTRACT)).doesNotHaveDuplicates();
    }

    @Test
    void no_two_dwellings_share_an_address_and_unit() {
        Set<String> addresses = new HashSet<>();
        ROWS.forEach(row -> addresses.add(row.get(ADDRESS) + " " + row.get(UNIT)));

        assertThat(addresses).hasSameSizeAs(different(ROWS, OBJECT));
    }

    @Test
    void a_dwelling_has_one_running_lease_at_most() {
        assertThat(ROWS.stream().filter(row -> row.get(MOVED_OUT).isEmpty()))
                .extracting(row -> row.get(OBJECT))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_dwelling_is_let_again_only_after_the_household_before_has_left() {
        for (RegisterExportRow ended : ROWS) {
            for (RegisterExportRow next : ROWS) {
                boolean follows = next != ended && next.get(OBJECT).equals(ended.get(OBJECT));
                if (follows && !ended.get(MOVED_OUT).isEmpty()) {
                    assertThat(date(next, FROM)).isAfter(date(ended, MOVED_OUT)).isBeforeOrEqualTo(TODAY);
                }
            }
        }
    }

    @Test
    void some_households_have_moved_within_the_municipality() {
        assertThat(different(ROWS, TENANT_IDENTITY)).hasSizeBetween(1_150, 1_195);
    }

    @Test
    void rows_come_one_by_one_however_large_the_municipality_is() {
        assertThat(municipality(1, SyntheticMunicipality.MOST_LEASES).rows().limit(2))
                .hasSize(2);
    }

    @Test
    void a_municipality_without_leases_or_with_one_too_many_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> municipality(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> municipality(1, SyntheticMunicipality.MOST_LEASES + 1));
    }

    static SyntheticMunicipality municipality(long seed, int leases) {
        return new SyntheticMunicipality(seed, leases, TODAY);
    }

    static Set<String> different(List<RegisterExportRow> rows, ExportColumn column) {
        Set<String> values = new HashSet<>();
        rows.forEach(row -> values.add(row.get(column)));
        return values;
    }

    private static LocalDate date(RegisterExportRow row, ExportColumn column) {
        return LocalDate.parse(row.get(column), RegisterExportRow.DATE);
    }
}
