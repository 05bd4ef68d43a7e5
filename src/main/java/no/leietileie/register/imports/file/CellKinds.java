package no.leietileie.register.imports.file;

import java.util.List;

/**
 * The kinds of a row's cells, so that a number that is handed back is a number still.
 *
 * @param letters one for each cell from the first on; cells after the last are text
 */
public record CellKinds(String letters) {

    /** As in every text file. */
    public static final CellKinds TEXT = new CellKinds("");

    static CellKinds of(List<CellKind> kinds) {
        var letters = new StringBuilder();
        kinds.forEach(kind -> letters.append(kind.letter()));
        int length = letters.length();
        while (length > 0 && letters.charAt(length - 1) == CellKind.TEXT.letter()) {
            length--;
        }
        return new CellKinds(letters.substring(0, length));
    }

    CellKind of(int column) {
        return column < letters.length() ? CellKind.of(letters.charAt(column)) : CellKind.TEXT;
    }
}
