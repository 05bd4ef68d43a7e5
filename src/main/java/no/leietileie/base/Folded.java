package no.leietileie.base;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A word without its accidental differences: case, punctuation, spaces and the ways to write æ, ø and å. Only for
 * comparing two folded words; {@code Fødselsnr.}, {@code FOEDSELSNR} and {@code fodsels nr} fold to the same.
 */
public final class Folded {

    private Folded() {}

    public static String of(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var letters = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> letters.appendCodePoint(plain(letter)));
        return letters.toString().replace("ae", "a").replace("oe", "o").replace("aa", "a");
    }

    private static int plain(int letter) {
        return switch (letter) {
            case 'æ' -> 'a';
            case 'ø' -> 'o';
            case 'ı' -> 'i';
            default -> letter;
        };
    }
}
