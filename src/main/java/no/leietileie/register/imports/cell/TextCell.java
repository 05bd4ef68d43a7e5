package no.leietileie.register.imports.cell;

/** Free text, in one line and without surrounding space. */
public final class TextCell {

    private TextCell() {}

    public static Parsed<String> parse(String read) {
        return CellText.isNothing(read) ? Parsed.blank() : Parsed.of(CellText.spaced(read));
    }
}
