package no.leietileie.throughput.drawing;

import java.util.ArrayList;
import java.util.List;
import no.leietileie.throughput.counting.ShownCount;
import org.jspecify.annotations.Nullable;

/** A drawing that is being put together, mark by mark. */
final class Draft {

    private final FigureKind kind;
    private final Form form;
    private final Wording words;
    private final List<String> labels = new ArrayList<>();
    private final List<String> names;
    private final List<List<@Nullable Double>> values = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final List<FigureTable.Row> rows = new ArrayList<>();
    private String unit = "";
    private int decimals;
    private @Nullable Goal goal;
    private boolean hidden;

    Draft(FigureKind kind, Form form, Wording words, String... series) {
        this.kind = kind;
        this.form = form;
        this.words = words;
        this.names = List.of(series);
        names.forEach(_ -> values.add(new ArrayList<>()));
    }

    static String title(FigureKind kind, Wording words) {
        return words.text("throughput." + kind.key());
    }

    Draft headers(String... keys) {
        for (String key : keys) {
            headers.add(words.text(key));
        }
        return this;
    }

    Draft in(String unitOfValues, int decimalsOfValues) {
        unit = unitOfValues;
        decimals = decimalsOfValues;
        return this;
    }

    Draft towards(@Nullable Goal target) {
        goal = target;
        return this;
    }

    /** @param marks one for each series */
    Draft mark(String label, @Nullable Double... marks) {
        labels.add(label);
        for (int i = 0; i < marks.length; i++) {
            values.get(i).add(marks[i]);
        }
        return this;
    }

    Draft mark(String label, ShownCount... counts) {
        labels.add(label);
        for (int i = 0; i < counts.length; i++) {
            Long value = counts[i].value();
            hidden |= value == null;
            values.get(i).add(value == null ? null : (double) value);
        }
        return this;
    }

    Draft row(String name, TableCell... cells) {
        rows.add(FigureTable.Row.of(name, cells));
        return this;
    }

    /** @param message of what is there; where nothing is, the figure says what will be */
    Drawing saying(String message) {
        String key = "throughput." + kind.key();
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            series.add(new Series(names.get(i), values.get(i)));
        }
        String absent = Drawing.hasMarks(series)
                ? null
                : hidden ? words.text("figure.all-hidden") : words.text(key + ".absent");
        return new Drawing(
                kind,
                title(kind, words),
                absent == null ? Wording.begun(message) : "",
                words.text(key + ".definition"),
                form,
                labels,
                series,
                unit,
                decimals,
                goal,
                new FigureTable(headers, rows),
                absent);
    }
}
