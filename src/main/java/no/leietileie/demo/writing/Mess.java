package no.leietileie.demo.writing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How untidy an export is. The percentages say how many of the cells of a kind are spoilt.
 *
 * @param identityNumbers lost leading zeros, spaces, hyphens, birth date only, powers of ten, zeros
 * @param dates short dates, Excel serials, 31.12.9999 for no end
 * @param amounts thousands separators, decimals, "Kr"
 * @param names family name first, two tenants in one cell
 * @param codes nationalities in several spellings, postal codes without their zero
 * @param rows contracts written twice, old addresses; above 0 also a banner, repeated headings and a total, and
 *     SPERRET for the address of those who are protected
 */
public record Mess(
        long seed,
        Encoding encoding,
        char separator,
        int identityNumbers,
        int dates,
        int amounts,
        int names,
        int codes,
        int rows) {

    /** The encodings that a landlord's system may use. */
    public enum Encoding {
        UTF_8_WITH_BOM(StandardCharsets.UTF_8, "\ufeff"),
        UTF_8(StandardCharsets.UTF_8, ""),
        ISO_8859_1(StandardCharsets.ISO_8859_1, ""),
        WINDOWS_1252(Charset.forName("windows-1252"), "");

        private final Charset charset;
        private final String mark;

        Encoding(Charset charset, String mark) {
            this.charset = charset;
            this.mark = mark;
        }

        public Charset charset() {
            return charset;
        }

        String mark() {
            return mark;
        }
    }

    /** A clean file: UTF-8 with a byte-order mark, semicolons, one heading and then the data. */
    public static Mess none() {
        return new Mess(0, Encoding.UTF_8_WITH_BOM, ';', 0, 0, 0, 0, 0, 0);
    }

    /** What a municipality gets from its landlord on an ordinary day. */
    public static Mess typical(long seed) {
        return new Mess(seed, Encoding.WINDOWS_1252, ';', 8, 12, 15, 15, 40, 2);
    }

    public Mess with(Encoding other) {
        return new Mess(seed, other, separator, identityNumbers, dates, amounts, names, codes, rows);
    }

    /** Usually a semicolon, a comma or a tab. */
    public Mess withSeparator(char other) {
        return new Mess(seed, encoding, other, identityNumbers, dates, amounts, names, codes, rows);
    }

    boolean untidyRows() {
        return rows > 0;
    }
}
