package no.leietileie.meeting.interpreting;

import no.leietileie.municipality.PolicyKey;

/**
 * What the municipality has agreed with those who interpret. Frame agreements differ, so every number is a setting.
 *
 * @param leastHours that are paid for an assignment, however short
 * @param latePercent of the agreed price, when it is called off after the deadline
 * @param noShowPercent of the agreed price, when the interpreter came and nobody was there
 */
public record InterpreterFees(int leastHours, int latePercent, int noShowPercent) {

    private static final int MOST_HOURS = 8;
    private static final int ALL = 100;

    public static final PolicyKey<InterpreterFees> KEY = new PolicyKey<>(
            "meeting.interpreter-fees",
            InterpreterFees.class,
            new InterpreterFees(1, ALL, ALL),
            fees -> isPart(fees.latePercent)
                    && isPart(fees.noShowPercent)
                    && fees.leastHours >= 0
                    && fees.leastHours <= MOST_HOURS);

    private static boolean isPart(int percent) {
        return percent >= 0 && percent <= ALL;
    }
}
