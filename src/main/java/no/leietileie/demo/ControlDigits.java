package no.leietileie.demo;

/** The mod-11 controls of Norwegian identity and organisation numbers. */
final class ControlDigits {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int[] ORGANISATION = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int NONE = 10;

    private ControlDigits() {}

    /** The nine digits with both control digits, or "" where the rule in force until 2032 gives none. */
    static String identityNumber(String nineDigits) {
        String ten = completed(nineDigits, FIRST);
        return ten.isEmpty() ? "" : completed(ten, SECOND);
    }

    /** The eight digits with the control digit, or "" where there is none. */
    static String organisationNumber(String eightDigits) {
        return completed(eightDigits, ORGANISATION);
    }

    private static String completed(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        int control = (11 - sum % 11) % 11;
        return control == NONE ? "" : digits + control;
    }
}
