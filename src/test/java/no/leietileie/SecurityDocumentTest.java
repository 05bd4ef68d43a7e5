package no.leietileie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecurityDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "security.md");

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)`");

    private static final Pattern REQUIREMENTS = Pattern.compile("\\| \\d+\\.\\d+.*");

    /** What stands in the last column of a requirement that no test of ours covers, or not wholly. */
    private static final Pattern SAID = Pattern.compile("–|library|README.*|see `\\w+`|(partly|not (fully )?met)\\b.*");

    @Test
    void every_test_that_the_document_names_exists() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            Set<String> tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());

            assertThat(NAMED.matcher(Files.readString(DOCUMENT)).results().map(found -> found.group(1)))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(tests).contains(name));
        }
    }

    @Test
    void every_requirement_says_how_it_is_met_and_by_which_test_or_why_there_is_none() throws IOException {
        List<String> rows = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> REQUIREMENTS.matcher(line).matches())
                .toList();

        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> {
            String[] cells = row.split("\\|");
            assertThat(cells).hasSize(4);
            assertThat(cells[2]).isNotBlank();
            String test = cells[3].strip();
            assertThat(NAMED.matcher(test).find() || SAID.matcher(test).matches())
                    .as(test)
                    .isTrue();
        });
    }
}
