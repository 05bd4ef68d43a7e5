package no.leietileie.register.imports.staging;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import no.leietileie.register.imports.ImportState;

/** States by what they mean, as a parameter of SQL: which ones those are stands in {@link ImportState}. */
final class States {

    private States() {}

    static List<String> names(Predicate<ImportState> meaning) {
        return Arrays.stream(ImportState.values())
                .filter(meaning)
                .map(ImportState::name)
                .toList();
    }
}
