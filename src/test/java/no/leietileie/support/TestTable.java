package no.leietileie.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a test leaves out, with the reason: {@code name | reason}, a line each. */
public final class TestTable {

    private TestTable() {}

    public static SortedMap<String, String> of(String file) {
        SortedMap<String, String> reasons = new TreeMap<>();
        lines(file).forEach(line -> {
            String[] cells = line.split("\\|", 2);
            assertThat(cells).as(line).hasSize(2);
            assertThat(cells[1]).as(line).isNotBlank();
            reasons.put(cells[0].strip(), cells[1].strip());
        });
        return reasons;
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
