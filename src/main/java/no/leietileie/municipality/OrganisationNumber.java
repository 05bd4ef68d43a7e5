package no.leietileie.municipality;

/** The nine digits that name an organisation in Enhetsregisteret; the last is a control digit, modulus 11. */
public final class OrganisationNumber {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private OrganisationNumber() {}

    /** @param text may be written in groups: 921 234 567 */
    public static boolean isValid(String text) {
        String digits = digits(text);
        if (!digits.matches("\\d{9}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int control = (11 - sum % 11) % 11;
        return control < 10 && control == digits.charAt(8) - '0';
    }

    public static String digits(String text) {
        return text.replaceAll("\\s", "");
    }
}
