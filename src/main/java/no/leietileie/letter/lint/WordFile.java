package no.leietileie.letter.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Lines {@code word: what to write instead} beside the class; {@code #} begins a comment. */
final class WordFile {

    private WordFile() {}

    static Map<String, String> pairs(String file) {
        Map<String, String> pairs = new LinkedHashMap<>();
        try (var in = Objects.requireNonNull(WordFile.class.getResourceAsStream(file), file)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .forEach(pair -> pairs.put(pair[0].strip(), pair[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }
}
