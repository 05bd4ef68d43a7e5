package no.leietileie.letter.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.leietileie.base.LanguageTag;

/**
 * The few words that belong to the letter and not to its text.
 *
 * @param language in which they are; Bokmål where the words of a language are not known
 */
public record LetterWords(LanguageTag language, String date, String reference, String contact, String pageOf) {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*\\|\\s*");
    private static final Map<String, LetterWords> KNOWN = read();

    /** Words of the language itself are preferred to those of the language it is a variety of. */
    public static LetterWords in(LanguageTag language) {
        var known = KNOWN.get(language.value());
        if (known == null) {
            known = KNOWN.get(language.locale().getLanguage());
        }
        return known == null ? Objects.requireNonNull(KNOWN.get("nb")) : known;
    }

    public String page(int number, int of) {
        return pageOf.replace("{0}", Integer.toString(number)).replace("{1}", Integer.toString(of));
    }

    private static Map<String, LetterWords> read() {
        var words = new Properties();
        try (var resource = Objects.requireNonNull(LetterWords.class.getResourceAsStream("words.properties"));
                var reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream()
                .collect(Collectors.toMap(tag -> tag, tag -> of(tag, SEPARATOR.split(words.getProperty(tag)))));
    }

    private static LetterWords of(String tag, String[] words) {
        return new LetterWords(new LanguageTag(tag), words[0], words[1], words[2], words[3]);
    }
}
