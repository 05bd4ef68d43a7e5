package no.leietileie.register.imports.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.MappingProposal;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.column.RegisterColumn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows the header of a file with a few values under each cell, for whoever has to say which is which. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class MappingProposals {

    private static final int SAMPLES = 3;
    private static final Set<RegisterColumn> MASKED =
            Set.of(RegisterColumn.TENANT_IDENTITY_NUMBER, RegisterColumn.CO_TENANT_IDENTITY_NUMBER);

    private final ImportStore imports;
    private final LineStore lines;

    MappingProposals(ImportStore imports, LineStore lines) {
        this.imports = imports;
        this.lines = lines;
    }

    public MappingProposal of(ImportId id) {
        var mapping = imports.mapping(id).orElseThrow(() -> new IllegalStateException("Not staged yet"));
        var rows = lines.next(id, 0, SAMPLES);
        var samples = new ArrayList<List<String>>();
        for (int i = 0; i < mapping.header().size(); i++) {
            int index = i;
            boolean masked = MASKED.stream().anyMatch(column -> isAt(mapping, column, index));
            samples.add(rows.stream()
                    .map(row -> row.source().cell(index))
                    .map(value -> masked || looksLikeNumber(value) ? LinePages.masked(value) : value)
                    .toList());
        }
        return new MappingProposal(mapping, samples, imports.mappingName(id).orElse(null));
    }

    private static boolean isAt(ColumnMapping mapping, RegisterColumn column, int index) {
        return mapping.findIndex(column).filter(found -> found == index).isPresent();
    }

    /** Also under a header that nobody has understood yet. */
    private static boolean looksLikeNumber(String value) {
        return value.replaceAll("[ .-]", "").matches("\\d{10,11}");
    }
}
