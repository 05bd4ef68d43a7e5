package no.leietileie.register.imports.cell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import no.leietileie.base.Folded;

/**
 * Words and what each stands for, from a file beside the class: {@code TR: tyrkisk, tyrk}. A line that begins with
 * {@code #} is a comment.
 */
public final class WordList {

    private WordList() {}

    /** @return the folded words, in the order of the file */
    public static Map<String, String> read(Class<?> beside, String file) {
        try (var in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No word list " + file);
            }
            return parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> parse(String text) {
        var words = new LinkedHashMap<String, String>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var parts = line.split(":", 2);
            for (var word : parts[1].split(",")) {
                var other = words.put(Folded.of(word), parts[0].strip());
                if (other != null && !other.equals(parts[0].strip())) {
                    throw new IllegalStateException("Two meanings in a word list: " + word.strip());
                }
            }
        });
        return words;
    }
}
