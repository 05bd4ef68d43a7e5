package no.leietileie.register.imports.file;

/** What a workbook says of a cell beside its text. */
enum CellKind {
    TEXT('s'),
    NUMBER('n'),
    /** With or without a time, as ISO text. */
    DATE('d'),
    TRUTH('b');

    private final char letter;

    CellKind(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    static CellKind of(char letter) {
        for (var kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of cell: " + letter);
    }
}
