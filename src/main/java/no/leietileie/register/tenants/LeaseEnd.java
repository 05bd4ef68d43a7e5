package no.leietileie.register.tenants;

import java.time.LocalDate;
import no.leietileie.base.DateRange;

/** When the agreed term ends, seen from today. */
public enum LeaseEnd {
    PAST,
    WITHIN_3_MONTHS,
    WITHIN_6_MONTHS,
    WITHIN_12_MONTHS;

    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);

    public DateRange seenFrom(LocalDate today) {
        return switch (this) {
            case PAST -> new DateRange(EARLIEST, today.minusDays(1));
            case WITHIN_3_MONTHS -> new DateRange(today, today.plusMonths(3));
            case WITHIN_6_MONTHS -> new DateRange(today, today.plusMonths(6));
            case WITHIN_12_MONTHS -> new DateRange(today, today.plusMonths(12));
        };
    }
}
