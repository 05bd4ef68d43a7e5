package no.leietileie.letter.lint;

import java.util.Comparator;
import java.util.stream.Stream;

/** Finds what a misspelt word was meant to be. */
final class Likeness {

    private Likeness() {}

    /** @return the word of fewest differences, empty when there is no word */
    static String nearest(String misspelt, Stream<String> words) {
        return words.min(Comparator.<String>comparingInt(word -> distance(misspelt, word))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** Levenshtein's distance: characters to add, leave out or replace. */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
