package no.leietileie.throughput.drawing;

import no.leietileie.base.ui.Formats;
import no.leietileie.throughput.counting.ListQuestion;
import no.leietileie.throughput.counting.ShownCount;
import org.jspecify.annotations.Nullable;

/**
 * @param value for programs that count on; none where the text is all there is
 * @param list who is counted; none where that is nobody, or hidden, or no count of anybody
 */
public record TableCell(
        String text, @Nullable Number value, @Nullable ListQuestion list) {

    static TableCell of(String text) {
        return new TableCell(text, null, null);
    }

    static TableCell of(ShownCount count, Wording words, ListQuestion list) {
        Long value = count.value();
        return value == null
                ? of(words.text("figure.hidden"))
                : new TableCell(Formats.number(value), value, value == 0 ? null : list);
    }

    Object content() {
        return value == null ? text : value;
    }
}
