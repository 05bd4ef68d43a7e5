package no.leietileie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecurityDocumentTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)`");

    @Test
    void every_test_that_the_document_names_exists() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            var tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());

            assertThat(NAMED.matcher(Files.readString(Path.of("docs", "security.md")))
                            .results()
                            .map(found -> found.group(1)))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(tests).contains(name));
        }
    }
}
