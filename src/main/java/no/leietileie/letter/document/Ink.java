package no.leietileie.letter.document;

import java.util.Locale;

/** A colour. @param rgb red, green and blue, eight bits each */
public record Ink(int rgb) {

    private static final double FULL = 255;
    private static final int BYTE = 0xff;

    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    public double red() {
        return (rgb >> 16 & BYTE) / FULL;
    }

    public double green() {
        return (rgb >> 8 & BYTE) / FULL;
    }

    public double blue() {
        return (rgb & BYTE) / FULL;
    }
}
