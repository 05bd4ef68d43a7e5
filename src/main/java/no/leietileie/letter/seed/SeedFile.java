package no.leietileie.letter.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files that lie beside this class. */
final class SeedFile {

    private SeedFile() {}

    static Optional<String> text(String name) {
        try (var in = SeedFile.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of cells; {@code #} begins a comment. */
    static List<List<String>> rows(String name, String separator) {
        return text(name)
                .orElseThrow()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split(separator, -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    static List<String> words(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
