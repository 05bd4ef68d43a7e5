package no.leietileie.letter.pdf;

/** The part of the page's width in which a text stands, in points from the left edge. */
record Column(double left, double right) {

    static final Column FULL = new Column(PageGeometry.LEFT, PageGeometry.RIGHT);

    /** At least this much of a column stays, however deep lists are nested. */
    private static final double NARROWEST = 50 * PageGeometry.MM;

    double width() {
        return right - left;
    }

    Column indented(double by, boolean fromRight) {
        double indent = Math.max(0, Math.min(by, width() - NARROWEST));
        return fromRight ? new Column(left, right - indent) : new Column(left + indent, right);
    }
}
