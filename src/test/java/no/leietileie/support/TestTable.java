package no.leietileie.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tables beside the tests: cells between bars, a line each; blank lines and those that begin with a hash are left out. */
public final class TestTable {

    private TestTable() {}

    /** What a test leaves out, with the reason: {@code name | reason}. */
    public static SortedMap<String, String> of(String file) {
        SortedMap<String, String> reasons = new TreeMap<>();
        rows(file, 2).forEach((name, cells) -> {
            assertThat(cells).as(name).hasSize(2);
            assertThat(cells.getLast()).as(name).isNotBlank();
            reasons.put(name, cells.getLast());
        });
        return reasons;
    }

    /** By the first cell, which is among the cells; two lines about the same are refused. */
    public static SortedMap<String, List<String>> rows(String file) {
        return rows(file, -1);
    }

    /** @param most cells of a line: bars in the last one are part of it; -1 for any number */
    private static SortedMap<String, List<String>> rows(String file, int most) {
        SortedMap<String, List<String>> rows = new TreeMap<>();
        for (String line : lines(file)) {
            List<String> cells =
                    Stream.of(line.split("\\|", most)).map(String::strip).toList();
            assertThat(rows.put(cells.getFirst(), cells))
                    .as("other lines of %s about %s", file, cells.getFirst())
                    .isNull();
        }
        return rows;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src", "test", "resources", file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
