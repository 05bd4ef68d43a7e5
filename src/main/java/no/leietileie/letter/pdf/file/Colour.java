package no.leietileie.letter.pdf.file;

/** The colours of a letter; each has a contrast of at least 7 to 1 on white. */
public enum Colour {
    BLACK(0, 0, 0),
    GREY(0.32, 0.32, 0.32),
    LINK(0.05, 0.25, 0.55);

    private final double red;
    private final double green;
    private final double blue;

    Colour(double red, double green, double blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    double red() {
        return red;
    }

    double green() {
        return green;
    }

    double blue() {
        return blue;
    }
}
