package no.leietileie.base;

import java.util.regex.Pattern;

/** Text on its way into a file that a spreadsheet program will open. */
public final class SpreadsheetCell {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d[\\d \u00a0.,]*");

    private SpreadsheetCell() {}

    /**
     * The text so that no spreadsheet program runs it as a formula (OWASP, "CSV injection"): an apostrophe in front, unless
     * the text is a plain number or a lone sign.
     */
    public static String inert(String text) {
        return mayBeFormula(text) ? "'" + text : text;
    }

    private static boolean mayBeFormula(String text) {
        return text.length() > 1
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !PLAIN_NUMBER.matcher(text).matches();
    }
}
