package no.leietileie.register.imports.staging;

import java.util.List;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.file.FileLayout;
import no.leietileie.register.imports.file.SheetLayout;

/**
 * Where the columns stand in each sheet of a file: the sheets may each have the same columns in another order.
 *
 * @param mapping of the main sheet
 */
public record SheetColumns(FileLayout layout, ColumnMapping mapping) {

    public ColumnMapping of(String sheet) {
        var header = layout.findSheet(sheet).map(SheetLayout::header).orElse(mapping.header());
        return header.equals(mapping.header()) ? mapping : onto(header);
    }

    private ColumnMapping onto(List<String> header) {
        try {
            return SavedMappings.onto(mapping, header);
        } catch (IllegalArgumentException differentColumns) {
            return ColumnMapping.of(header);
        }
    }
}
