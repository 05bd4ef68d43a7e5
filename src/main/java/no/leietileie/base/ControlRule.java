package no.leietileie.base;

import java.time.LocalDate;

/**
 * How the two control digits of an identity number are checked. From 2032 the first remainder may be 0, 1, 2 or 3
 * (Skatteetaten's change of the number series); the second must always be 0.
 */
public enum ControlRule {
    UNTIL_2031(0),
    FROM_2032(3);

    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private final int highestFirstRemainder;

    ControlRule(int highestFirstRemainder) {
        this.highestFirstRemainder = highestFirstRemainder;
    }

    public static ControlRule inForceOn(LocalDate date) {
        return date.getYear() < 2032 ? UNTIL_2031 : FROM_2032;
    }

    /** Expects eleven digits. */
    boolean accepts(String digits) {
        return remainder(digits, FIRST_WEIGHTS) <= highestFirstRemainder && remainder(digits, SECOND_WEIGHTS) == 0;
    }

    private static int remainder(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }
}
