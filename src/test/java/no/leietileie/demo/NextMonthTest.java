package no.leietileie.demo;

import static no.leietileie.demo.ExportColumn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NextMonthTest {

    private static final int LEASES = 1_200;
    private static final SyntheticMunicipality MUNICIPALITY =
            new SyntheticMunicipality(5, LEASES, LocalDate.of(2026, 7, 2));
    private static final List<RegisterExportRow> BEFORE = MUNICIPALITY.rows().toList();
    private static final List<RegisterExportRow> AFTER =
            MUNICIPALITY.oneMonthLater().toList();
    private static final List<RegisterExportRow> ADDED = AFTER.subList(LEASES, AFTER.size());

    @Test
    void known_leases_come_first_and_in_the_same_order() {
        assertThat(AFTER.subList(0, LEASES))
                .extracting(row -> row.get(CONTRACT))
                .containsExactlyElementsOf(
                        BEFORE.stream().map(row -> row.get(CONTRACT)).toList());
    }

    @Test
    void new_leases_have_numbers_of_their_own() {
        assertThat(ADDED).hasSize(22);
        assertThat(AFTER).extracting(row -> row.get(CONTRACT)).doesNotHaveDuplicates();
    }

    @Test
    void some_leases_have_ended_and_some_have_been_given_notice() {
        assertThat(changed(MOVED_OUT)).isEqualTo(22);
        assertThat(changed(NOTICE_GIVEN)).isBetween(25L, 33L);
    }

    @Test
    void rents_are_indexed_on_the_anniversary_of_the_lease_only() {
        assertThat(changed(RENT)).isBetween(40L, 140L);
        assertThat(changed(CHILDREN)).isEqualTo(11);
        assertThat(changed(PHONE)).isEqualTo(11);
    }

    @Test
    void half_of_the_new_leases_are_for_households_that_moved_within_the_municipality() {
        assertThat(ADDED.stream().filter(row -> knownBefore(row.get(TENANT_IDENTITY))))
                .hasSize(11);
    }

    @Test
    void a_dwelling_still_has_one_running_lease_at_most() {
        assertThat(AFTER.stream().filter(row -> row.get(MOVED_OUT).isEmpty()))
                .extracting(row -> row.get(OBJECT))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothing_happens_to_most_leases() {
        assertThat(AFTER.subList(0, LEASES).stream().filter(BEFORE::contains)).hasSizeGreaterThan(950);
    }

    private static long changed(ExportColumn column) {
        return IntStream.range(0, LEASES)
                .filter(i -> !BEFORE.get(i).get(column).equals(AFTER.get(i).get(column)))
                .count();
    }

    private static boolean knownBefore(String identity) {
        return BEFORE.stream().anyMatch(row -> row.get(TENANT_IDENTITY).equals(identity));
    }
}
