package no.leietileie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeasesTest {

    private static final int SIZE = 4_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 2);
    private static final Leases LEASES = new Leases(3, TODAY, new Tenancies(3, SIZE, TODAY));
    private static final List<Lease> ALL =
            IntStream.range(0, SIZE).mapToObj(number -> LEASES.get(number, 60)).toList();

    @Test
    void most_leases_are_for_three_years() {
        assertThat(ofType(Lease.THREE_YEARS)).hasSizeGreaterThan(SIZE * 3 / 4);
        assertThat(ofType(Lease.ONE_YEAR)).hasSizeBetween(SIZE * 4 / 100, SIZE * 7 / 100);
        assertThat(ofType(Lease.INDEFINITE)).hasSizeBetween(SIZE * 9 / 100, SIZE * 13 / 100);
    }

    @Test
    void a_fixed_term_is_a_whole_number_of_three_years_and_an_indefinite_one_has_no_end() {
        assertThat(ofType(Lease.THREE_YEARS)).allSatisfy(lease -> {
            LocalDate to = Objects.requireNonNull(lease.to());
            assertThat((to.getYear() - lease.from().getYear()) % 3).isZero();
            assertThat(to).isAfter(lease.from());
        });
        assertThat(ofType(Lease.ONE_YEAR))
                .allMatch(lease -> lease.from().plusYears(1).equals(lease.to()));
        assertThat(ofType(Lease.INDEFINITE)).allMatch(lease -> lease.to() == null);
    }

    @Test
    void nobody_gives_notice_or_moves_out_before_the_lease_starts() {
        assertThat(ALL).allSatisfy(lease -> {
            assertThat(lease.from()).isBeforeOrEqualTo(TODAY);
            if (lease.movedOut() != null) {
                assertThat(lease.movedOut()).isAfter(lease.from()).isBefore(TODAY);
            }
            if (lease.noticeGiven() != null) {
                assertThat(lease.noticeGiven()).isBetween(lease.from(), TODAY);
            }
            assertThat(lease.lastChanged()).isBetween(lease.from(), TODAY);
        });
    }

    @Test
    void a_deposit_is_three_months_of_rent() {
        assertThat(ALL).allMatch(lease -> lease.deposit() == 0 || lease.deposit() == 3 * lease.rent());
        assertThat(ALL).anyMatch(lease -> lease.deposit() == 0);
    }

    @Test
    void large_dwellings_cost_more_within_the_bounds() {
        assertThat(LEASES.get(1, 27).rent()).isBetween(5_500, 6_600);
        assertThat(LEASES.get(1, 109).rent()).isBetween(11_400, 12_700);
        assertThat(LEASES.get(1, 300).rent()).isEqualTo(13_500);
        assertThat(LEASES.get(1, 1).rent()).isEqualTo(5_500);
    }

    @Test
    void indexing_adds_three_per_cent_and_ending_keeps_an_earlier_notice() {
        Lease lease = LEASES.starting(SIZE + 1, 60, TODAY);

        assertThat(lease.indexed(TODAY).rent()).isEqualTo(lease.rent() * 103 / 1_000 * 10);
        assertThat(lease.givenNotice(TODAY).ended(TODAY.plusDays(9)).noticeGiven())
                .isEqualTo(TODAY);
        assertThat(lease.ended(TODAY).noticeGiven()).isEqualTo(TODAY.minusMonths(3));
        assertThat(lease.ended(TODAY).running()).isFalse();
    }

    private static List<Lease> ofType(String type) {
        return ALL.stream().filter(lease -> lease.type().equals(type)).toList();
    }
}
