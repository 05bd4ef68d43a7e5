package no.leietileie.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.casework.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** Whatever has words in a household's timeline can be looked for there. */
class TimelineKindsTest {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Pattern LABEL = Pattern.compile("(?m)^timeline\\.kind\\.([a-z-]+)=");
    private static final Pattern HAPPENED = Pattern.compile("(?m)^timeline\\.(?!kind\\.)([a-z-]+)\\.");

    @Test
    void every_kind_of_what_can_happen_to_a_household_can_be_chosen() {
        var offered = new TreeSet<>(TimelinePanel.KINDS);
        offered.remove(Timeline.ALL);

        assertThat(offered).isEqualTo(named(HAPPENED));
    }

    @Test
    void every_kind_has_a_name() {
        assertThat(named(LABEL)).containsAll(named(HAPPENED));
    }

    private static Set<String> named(Pattern key) {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.filter(file -> file.toString().endsWith("_nb.properties"))
                    .flatMap(file -> key.matcher(read(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
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
