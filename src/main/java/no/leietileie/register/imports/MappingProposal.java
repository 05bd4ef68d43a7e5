package no.leietileie.register.imports;

import java.util.List;
import java.util.Set;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.column.RegisterColumn;
import org.jspecify.annotations.Nullable;

/**
 * Which column of the file means what, as far as it is known.
 *
 * @param mapping in use, or found by itself
 * @param samples a few examples under each header cell, by the header's index; identity numbers are masked
 * @param shapes whether the examples are {@code Aaaa 99} instead of what stands there
 * @param name of the saved mapping that is in use
 */
public record MappingProposal(
        ColumnMapping mapping,
        List<List<String>> samples,
        boolean shapes,
        @Nullable String name) {

    public Set<RegisterColumn> missing() {
        return mapping.missing();
    }
}
