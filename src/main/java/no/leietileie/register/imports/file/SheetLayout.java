package no.leietileie.register.imports.file;

import java.util.List;

/**
 * A sheet and its header. A text file has one sheet with an empty name.
 *
 * @param headerRow number of the header row, 0 when the sheet has none
 */
public record SheetLayout(String name, int headerRow, List<String> header) {

    public SheetLayout {
        header = List.copyOf(header);
    }

    public boolean hasHeader() {
        return headerRow > 0;
    }

    static SheetLayout withoutHeader(String name) {
        return new SheetLayout(name, 0, List.of());
    }
}
