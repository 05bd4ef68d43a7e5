package no.leietileie.register.imports.file;

import java.util.List;

record RawRow(int number, List<String> cells, CellKinds kinds) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** In characters. */
    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
