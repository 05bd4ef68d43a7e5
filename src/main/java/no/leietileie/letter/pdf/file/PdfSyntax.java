package no.leietileie.letter.pdf.file;

import java.util.List;
import java.util.stream.Collectors;

/** How PDF writes numbers, texts and references (ISO 32000-1, 7.3). */
public final class PdfSyntax {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PdfSyntax() {}

    /** At most three decimals; {@code Double.toString} would be slower and might write an exponent. */
    public static StringBuilder number(StringBuilder out, double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / 1000);
        int rest = (int) (thousandths % 1000);
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 != 0) {
                out.append((char) ('0' + rest / 10 % 10));
                if (rest % 10 != 0) {
                    out.append((char) ('0' + rest % 10));
                }
            }
        }
        return out;
    }

    public static String numbers(double... values) {
        var out = new StringBuilder();
        for (double value : values) {
            number(out.isEmpty() ? out : out.append(' '), value);
        }
        return out.toString();
    }

    public static StringBuilder hex(StringBuilder out, int twoBytes) {
        return out.append(HEX[twoBytes >> 12 & 15])
                .append(HEX[twoBytes >> 8 & 15])
                .append(HEX[twoBytes >> 4 & 15])
                .append(HEX[twoBytes & 15]);
    }

    /** UTF-16, the one encoding for texts that holds every language. */
    public static String text(String text) {
        var out = new StringBuilder(text.length() * 4 + 6).append("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            hex(out, text.charAt(i));
        }
        return out.append('>').toString();
    }

    public static String reference(int object) {
        return object + " 0 R";
    }

    public static String references(List<Integer> objects) {
        return objects.stream().map(PdfSyntax::reference).collect(Collectors.joining(" ", "[", "]"));
    }
}
