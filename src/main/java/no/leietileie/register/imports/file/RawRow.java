package no.leietileie.register.imports.file;

import java.util.List;

/**
 * A row as it stands in the file, before anybody asks what kind of row it is.
 *
 * @param number where the row stands in its sheet, counted from 1 as the landlord's own program shows it
 */
record RawRow(int number, List<String> cells, CellKinds kinds) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** How many cells say anything. */
    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
