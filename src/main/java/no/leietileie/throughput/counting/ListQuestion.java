package no.leietileie.throughput.counting;

import java.util.Set;

/**
 * Who is behind a number.
 *
 * @param source the name of a {@link FigureSource}
 * @param whats none for all
 * @param from the first period that counts
 * @param to the last
 * @param shortest the smallest size that counts
 * @param longest the largest
 */
public record ListQuestion(String source, Set<String> whats, int from, int to, int shortest, int longest) {

    public static ListQuestion of(FigureSource source, int period, String... whats) {
        return of(source, period, period, whats);
    }

    public static ListQuestion of(FigureSource source, int from, int to, String... whats) {
        return new ListQuestion(source.name(), Set.of(whats), from, to, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Only what lies in the part of its year that has passed this year. */
    public ListQuestion toDate() {
        return sized(1, 1);
    }

    public ListQuestion sized(int least, int most) {
        return new ListQuestion(source, whats, from, to, least, most);
    }
}
