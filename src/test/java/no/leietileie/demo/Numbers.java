package no.leietileie.demo;

/** The controls as the rules state them, written independently of the code that makes the numbers. */
final class Numbers {

    private Numbers() {}

    static boolean validIdentity(String number) {
        return number.matches("\\d{11}")
                && weighted(number, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1) % 11 == 0
                && weighted(number, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    }

    /** Month + 80, the series of Tenor. */
    static boolean synthetic(String number) {
        int month = Integer.parseInt(number.substring(2, 4));
        return month >= 81 && month <= 92;
    }

    static boolean validOrganisation(String number) {
        return number.matches("\\d{9}") && weighted(number, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    }

    private static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.getNumericValue(digits.charAt(i));
        }
        return sum;
    }
}
