package no.leietileie.register.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportStateTest {

    private static final Set<String> ALLOWED = Set.of(
            "RECEIVED READING",
            "RECEIVED REFUSED",
            "RECEIVED DISCARDED",
            "READING NEEDS_MAPPING",
            "READING CHECKED",
            "READING REFUSED",
            "READING DISCARDED",
            "NEEDS_MAPPING READING",
            "NEEDS_MAPPING DISCARDED",
            "CHECKED READING",
            "CHECKED APPLYING",
            "CHECKED DISCARDED",
            "APPLYING APPLIED",
            "APPLYING CANCELLED",
            "APPLYING INTERRUPTED",
            "INTERRUPTED APPLYING",
            "INTERRUPTED UNDOING",
            "CANCELLED APPLYING",
            "CANCELLED UNDOING",
            "APPLIED UNDOING",
            "UNDOING UNDONE",
            "UNDOING UNDO_INTERRUPTED",
            "UNDO_INTERRUPTED UNDOING",
            "UNDONE UNDOING");

    @Test
    void of_all_pairs_of_states_only_these_may_follow_each_other() {
        var possible = Stream.of(ImportState.values())
                .flatMap(from -> Arrays.stream(ImportState.values())
                        .filter(from::canBecome)
                        .map(to -> from + " " + to))
                .collect(Collectors.toSet());

        assertThat(possible).isEqualTo(ALLOWED);
    }

    @Test
    void what_is_in_the_register_cannot_be_discarded() {
        assertThat(ImportState.values())
                .filteredOn(ImportState::canBeDiscarded)
                .containsExactlyInAnyOrder(
                        ImportState.RECEIVED, ImportState.READING, ImportState.NEEDS_MAPPING, ImportState.CHECKED);
    }
}
