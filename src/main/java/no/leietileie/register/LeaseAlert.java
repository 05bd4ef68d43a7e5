package no.leietileie.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import no.leietileie.base.DateRange;

/**
 * What is due about the end of a lease. A lease for a term that runs more than three months past its end without a
 * written request to move becomes indefinite (husleieloven § 9-2, second paragraph); the last of these months is the time
 * to act. A notice of termination counts as such a request. At most one alert holds on a day.
 */
public enum LeaseAlert {
    BECAME_INDEFINITE,
    CONVERSION_RISK,
    PAST_END,
    ENDS_WITHIN_3_MONTHS,
    ENDS_WITHIN_6_MONTHS,
    ENDS_WITHIN_12_MONTHS;

    private static final int MONTHS_TO_CONVERSION = 3;
    private static final int MONTHS_TO_RISK = 2;
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);

    public static Optional<LeaseAlert> of(LeaseTerm term, LocalDate today) {
        LocalDate end = term.endsOn();
        if (end == null || term.kind() == LeaseKind.INDEFINITE || term.isOverOn(today)) {
            return Optional.empty();
        }
        if (term.terminatedOn() != null && end.isBefore(today)) {
            return Optional.of(PAST_END);
        }
        return Arrays.stream(values())
                .filter(alert -> alert.endsOn(today).contains(end))
                .findFirst();
    }

    /** The ends that give this alert on a day, for a lease without notice; the same bounds serve the database. */
    public DateRange endsOn(LocalDate today) {
        return switch (this) {
            case BECAME_INDEFINITE ->
                new DateRange(EARLIEST, notYet(today, MONTHS_TO_CONVERSION).minusDays(1));
            case CONVERSION_RISK ->
                new DateRange(
                        notYet(today, MONTHS_TO_CONVERSION),
                        notYet(today, MONTHS_TO_RISK).minusDays(1));
            case PAST_END -> new DateRange(notYet(today, MONTHS_TO_RISK), today.minusDays(1));
            case ENDS_WITHIN_3_MONTHS -> new DateRange(today, today.plusMonths(3));
            case ENDS_WITHIN_6_MONTHS -> new DateRange(today.plusMonths(3).plusDays(1), today.plusMonths(6));
            case ENDS_WITHIN_12_MONTHS -> new DateRange(today.plusMonths(6).plusDays(1), today.plusMonths(12));
        };
    }

    /** Whether notice given takes the alert away. */
    public boolean needsNoNotice() {
        return this == BECAME_INDEFINITE || this == CONVERSION_RISK;
    }

    /** The first end from which these months have not yet run out; months differ in length, so counting back is not enough. */
    private static LocalDate notYet(LocalDate today, int months) {
        LocalDate end = today.minusMonths(months);
        while (end.plusMonths(months).isBefore(today)) {
            end = end.plusDays(1);
        }
        return end;
    }
}
