package no.leietileie.register.imports.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the character between the cells: the one that yields the best header, then the most even and widest rows. */
final class SeparatorDetection {

    private static final List<Character> CANDIDATES = List.of(';', '\t', ',', '|');
    private static final int SAMPLE = 100;

    private record Trial(char separator, int headerScore, long evenCells) {}

    private SeparatorDetection() {}

    static char detect(Path file, TextEncoding encoding, ReadLimits limits, HeaderScore score) throws IOException {
        Trial best = null;
        for (char candidate : CANDIDATES) {
            var trial = tryOut(candidate, sample(file, encoding, limits, candidate), score);
            best = best == null || ORDER.compare(trial, best) > 0 ? trial : best;
        }
        return best == null ? CANDIDATES.getFirst() : best.separator();
    }

    private static final Comparator<Trial> ORDER =
            Comparator.comparingInt(Trial::headerScore).thenComparingLong(Trial::evenCells);

    private static Trial tryOut(char separator, List<RawRow> rows, HeaderScore score) {
        int header = rows.stream().mapToInt(row -> score.of(row.cells())).max().orElse(0);
        return new Trial(separator, header, evenCells(rows));
    }

    /** Rows of the most common width, times that width; nothing for rows of a single cell. */
    private static long evenCells(List<RawRow> rows) {
        return rows.stream()
                .map(row -> row.cells().size())
                .filter(width -> width > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .mapToLong(width -> width.getKey() * width.getValue())
                .max()
                .orElse(0);
    }

    private static List<RawRow> sample(Path file, TextEncoding encoding, ReadLimits limits, char separator)
            throws IOException {
        var sample = new ArrayList<RawRow>();
        try (var rows = new DelimitedRows(encoding.reader(file), separator, limits)) {
            for (@Nullable RawRow row = rows.next(); row != null && sample.size() < SAMPLE; row = rows.next()) {
                sample.add(row);
            }
        } catch (RefusedFileException e) {
            // The wrong separator may break a quote; the right one is refused again when the file is read.
            return sample;
        }
        return sample;
    }
}
