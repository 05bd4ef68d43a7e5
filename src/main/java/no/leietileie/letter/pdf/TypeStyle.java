package no.leietileie.letter.pdf;

import no.leietileie.letter.pdf.file.Colour;

/** The sizes of a letter, in points. */
enum TypeStyle {
    TITLE(17, true, 1.28, 0, 9),
    HEADING(13, true, 1.3, 8, 3),
    SUBHEADING(11, true, 1.4, 6, 2),
    BODY(11, false, 1.42, 0, 7),
    LIST_ITEM(11, false, 1.42, 0, 2),
    ADDRESS(11, false, 1.3, 0, 0),
    SMALL_ADDRESS(9, false, 1.25, 0, 0),
    SENDER(15, true, 1.3, 0, 0),
    FACT(9.5, false, 1.35, 0, 5),
    FOOTER(8, false, 1.3, 0, 0);

    private final double size;
    private final boolean bold;
    private final double leading;
    private final double before;
    private final double after;

    TypeStyle(double size, boolean bold, double leading, double before, double after) {
        this.size = size;
        this.bold = bold;
        this.leading = leading;
        this.before = before;
        this.after = after;
    }

    static TypeStyle heading(int level) {
        return switch (level) {
            case 1 -> TITLE;
            case 2 -> HEADING;
            default -> SUBHEADING;
        };
    }

    double size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    double leading() {
        return leading;
    }

    double before() {
        return before;
    }

    double after() {
        return after;
    }

    Colour colour() {
        return this == FOOTER ? Colour.GREY : Colour.BLACK;
    }
}
