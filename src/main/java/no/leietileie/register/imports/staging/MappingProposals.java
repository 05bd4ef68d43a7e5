package no.leietileie.register.imports.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.MappingProposal;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.column.RegisterColumn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the header of a file with a few examples under each cell, for whoever has to say which is which. Before the dry
 * run nobody knows whom a row is about, so that only the shape of what stands there is shown; afterwards the values are
 * those of rows that everybody may see.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class MappingProposals {

    private static final int SAMPLES = 3;
    private static final int LONGEST_SHAPE = 30;
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
        boolean judged = imports.get(id).state().isCounted();
        var sheet = imports.layout(id).orElseThrow().mainSheet().name();
        var rows = lines.first(id, sheet, judged, SAMPLES);
        var samples = new ArrayList<List<String>>();
        for (int i = 0; i < mapping.header().size(); i++) {
            int index = i;
            var shown = judged ? value(mapping, index) : (UnaryOperator<String>) MappingProposals::shape;
            samples.add(rows.stream()
                    .map(row -> row.source().cell(index))
                    .map(shown)
                    .toList());
        }
        return new MappingProposal(
                mapping, samples, !judged, imports.mappingName(id).orElse(null));
    }

    private static UnaryOperator<String> value(ColumnMapping mapping, int index) {
        boolean masked = MASKED.stream().anyMatch(column -> isAt(mapping, column, index));
        return value -> masked || looksLikeNumber(value) ? LineRows.masked(value) : value;
    }

    private static boolean isAt(ColumnMapping mapping, RegisterColumn column, int index) {
        return mapping.findIndex(column).filter(found -> found == index).isPresent();
    }

    /** Also under a header that nobody has understood yet. */
    private static boolean looksLikeNumber(String value) {
        return value.replaceAll("[ .-]", "").matches("\\d{10,11}");
    }

    /** {@code Storgata 12} is {@code Aaaaaaaa 99}: enough to tell a name from an address from a date. */
    static String shape(String value) {
        var shape = new StringBuilder();
        value.codePoints().limit(LONGEST_SHAPE).forEach(c -> shape.appendCodePoint(shape(c)));
        return shape.toString();
    }

    private static int shape(int c) {
        if (Character.isDigit(c)) {
            return '9';
        }
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? 'A' : 'a';
        }
        return c;
    }
}
