package no.leietileie.throughput.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure, ready to be shown.
 *
 * @param message what it says, in a sentence or two, compared with the period before
 * @param definition how it is counted, from what and of whom
 * @param labels of the marks, from left to right or from top to bottom
 * @param unit behind each value, such as " %"
 * @param decimals of the values
 * @param absent what will appear here, and when; null where there is something to see
 */
public record Drawing(
        FigureKind kind,
        String title,
        String message,
        String definition,
        Form form,
        List<String> labels,
        List<Series> series,
        String unit,
        int decimals,
        @Nullable Goal goal,
        FigureTable table,
        @Nullable String absent) {

    /** Whether any value may be shown and is more than nothing. */
    static boolean hasMarks(List<Series> series) {
        return series.stream().flatMap(each -> each.values().stream()).anyMatch(value -> value != null && value > 0);
    }
}
