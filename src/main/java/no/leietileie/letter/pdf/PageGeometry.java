package no.leietileie.letter.pdf;

/** Where things stand on an A4 sheet, in points from the lower left corner. */
final class PageGeometry {

    static final double MM = 72 / 25.4;

    static final double WIDTH = 210 * MM;
    static final double HEIGHT = 297 * MM;
    static final double LEFT = 22 * MM;
    static final double RIGHT = WIDTH - 22 * MM;
    static final double TOP = HEIGHT - 24 * MM;
    static final double BOTTOM = 21.5 * MM;

    /**
     * The window of a C5 or E65 envelope shows what lies 20 to 105 mm from the left and 45 to 85 mm from the top of a folded
     * sheet; the address keeps 2 mm from its edges, because the sheet moves inside.
     */
    static final double WINDOW_RIGHT = 103 * MM;

    static final double WINDOW_TOP = HEIGHT - 47 * MM;
    static final double WINDOW_BOTTOM = HEIGHT - 83 * MM;

    static final double FACTS_LEFT = 118 * MM;
    static final double LOGO_TOP = HEIGHT - 13 * MM;
    static final double LOGO_WIDTH = 48 * MM;
    static final double LOGO_HEIGHT = 20 * MM;
    static final double TEXT_UNDER_LETTERHEAD = HEIGHT - 91 * MM;

    static final double FOOTER_RULE = 17.5 * MM;
    static final double FOOTER_BASELINE = 13 * MM;

    static final double LIST_INDENT = 7 * MM;
    static final double QR_SIZE = 26 * MM;

    private PageGeometry() {}
}
