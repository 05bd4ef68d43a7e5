package no.leietileie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern LITERAL_KEY = Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @MethodSource("modules")
    void a_module_has_the_same_texts_in_all_languages(String module) {
        Map<String, String> bokmal = texts(module, "nb");

        assertThat(texts(module, "nn").keySet()).isEqualTo(bokmal.keySet());
        assertThat(texts(module, "en").keySet()).isEqualTo(bokmal.keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_text_has_the_same_arguments_in_all_languages(String module) {
        texts(module, "nb")
                .forEach((key, text) -> Stream.of("nn", "en")
                        .forEach(language -> assertThat(
                                        arguments(texts(module, language).getOrDefault(key, "")))
                                .as("%s in %s", key, language)
                                .isEqualTo(arguments(text))));
    }

    /** Java's MessageFormat swallows a single straight apostrophe, and the arguments after it. */
    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void no_text_with_arguments_has_a_straight_apostrophe(String language) {
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(arguments(text).isEmpty() || !text.contains("'"))
                        .as(key)
                        .isTrue());
    }

    @Test
    void no_two_modules_have_the_same_key() {
        List<String> keys = modules()
                .flatMap(module -> texts(module, "nb").keySet().stream())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void every_text_that_the_code_asks_for_exists() {
        assertThat(texts("nb").keySet()).containsAll(keysInCode());
    }

    private static Stream<String> modules() {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_nb.properties"))
                    .map(name -> name.substring(0, name.indexOf("_nb.properties")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(String language) {
        Map<String, String> texts = new TreeMap<>();
        modules().forEach(module -> texts.putAll(texts(module, language)));
        return texts;
    }

    private static Map<String, String> texts(String module, String language) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(module + "_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keysInCode() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(MessagesTest::keysIn)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> keysIn(Path file) {
        try {
            return LITERAL_KEY.matcher(Files.readString(file)).results().map((MatchResult match) -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
