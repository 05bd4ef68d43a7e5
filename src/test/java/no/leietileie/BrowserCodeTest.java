package no.leietileie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users write reaches the browser as text and values, and never becomes markup or script there. */
class BrowserCodeTest {

    /** Files that give the browser markup to read: what they put into it from users must be escaped, and a test must say so. */
    private static final Set<String> MAY_SET_MARKUP = Set.of("LetterPreview.java");

    private static final Pattern MARKUP = Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|srcdoc"
            + "|document\\.write|createContextualFragment|flow\\.component\\.(Html|Svg|markdown\\.Markdown);"
            + "|[sS]etTooltipMarkdown|withMarkdown");

    /** They choose between scripts that stand as constants in the same file. */
    private static final Set<String> MAY_CHOOSE_SCRIPTS = Set.of("TemplateEditor.java", "ListKeys.java");

    /** A script must be one literal or one constant; values come to it as its arguments. */
    private static final Pattern SCRIPT =
            Pattern.compile("\\b(executeJs|addEventData|setFilter|addJsInitializer|LitRenderer\\.(<[^(]*>)?of)\\(");

    private static final Pattern FIXED_SCRIPT = Pattern.compile(
            SCRIPT.pattern() + "\\s*(\"\"\"[\\s\\S]*?\"\"\"|\"(?!\"\")([^\"\\\\\\n]|\\\\.)*\"|[A-Z][A-Z_]*)\\s*[,)]");

    @Test
    void markup_is_put_into_pages_only_where_script_in_it_was_thought_of() {
        assertThat(filesThat(source -> MARKUP.matcher(source).find())).containsExactlyElementsOf(MAY_SET_MARKUP);
    }

    @Test
    void scripts_are_fixed_and_get_what_users_wrote_as_arguments() {
        assertThat(filesThat(source -> count(SCRIPT, source) > 0)).hasSizeGreaterThan(10);
        assertThat(filesThat(source -> count(SCRIPT, source) != count(FIXED_SCRIPT, source)))
                .containsExactlyInAnyOrderElementsOf(MAY_CHOOSE_SCRIPTS);
    }

    @Test
    void no_file_of_the_browser_runs_text() {
        assertThat(filesThat(source -> source.matches("(?s).*(\\beval\\(|new Function\\(|javascript:).*")))
                .isEmpty();
    }

    private static long count(Pattern pattern, String source) {
        return pattern.matcher(source).results().count();
    }

    private static Set<String> filesThat(Predicate<String> condition) {
        return Stream.of("src/main/java", "frontend")
                .flatMap(root -> files(Path.of(root)).stream())
                .filter(file -> condition.test(read(file)))
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> !file.startsWith(Path.of("frontend", "generated")))
                    .filter(file -> file.toString().matches(".*\\.(java|ts|js|html)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
