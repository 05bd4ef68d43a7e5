package no.leietileie.register.imports.staging;

import java.util.List;
import no.leietileie.register.imports.RowState;
import no.leietileie.register.imports.file.SourceRow;

/**
 * A row as it waits in the database.
 *
 * @param decides see {@code Authority.stored()}
 */
public record StagedLine(int number, SourceRow source, String outcome, RowState state, String decides) {

    public List<String> cells() {
        return source.cells();
    }
}
