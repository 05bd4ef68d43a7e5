package no.leietileie.throughput.picture;

import java.util.Locale;

/** Numbers as they stand at marks, and how wide words are about: the typeface is not known until somebody looks. */
final class Text {

    private static final double AVERAGE = 0.54;

    private Text() {}

    static double width(String text, double size) {
        return text.length() * size * AVERAGE;
    }

    static String number(double value, int decimals, String unit) {
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", value);
        return digits.replace(',', '\u00a0').replace('.', ',') + unit;
    }
}
