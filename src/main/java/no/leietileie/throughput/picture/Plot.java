package no.leietileie.throughput.picture;

import java.util.List;
import no.leietileie.letter.document.Shape;
import no.leietileie.throughput.drawing.Drawing;

/** The field in which columns and lines stand, with its quiet lines and the names below. */
record Plot(Drawing drawing, Scale scale, double top, double height) {

    private static final double LEFT = 48;
    private static final double SMALL = 11;

    double slot() {
        return (ChartPicture.WIDTH - LEFT) / Math.max(1, drawing.labels().size());
    }

    double middle(int label) {
        return LEFT + (label + 0.5) * slot();
    }

    double bottom() {
        return top + height;
    }

    double y(double value) {
        return bottom() - scale.share(value) * height;
    }

    void draw(List<Shape> shapes) {
        for (double value = 0; value <= scale.top() + scale.step() / 2; value += scale.step()) {
            shapes.add(new Shape.Stroke(List.of(LEFT, y(value), ChartPicture.WIDTH, y(value)), 1, false, Palette.LINE));
            shapes.add(new Shape.Words(
                    Text.number(value, scale.step() < 1 ? 1 : 0, drawing.unit()),
                    LEFT - 6,
                    y(value) + 4,
                    SMALL,
                    Shape.Anchor.END,
                    Palette.QUIET));
        }
        for (int i = 0; i < drawing.labels().size(); i++) {
            shapes.add(new Shape.Words(
                    drawing.labels().get(i), middle(i), bottom() + 16, SMALL, Shape.Anchor.MIDDLE, Palette.QUIET));
        }
    }

    void number(List<Shape> shapes, double value, double x, double y) {
        shapes.add(new Shape.Words(
                Text.number(value, drawing.decimals(), drawing.unit()),
                x,
                y,
                SMALL,
                Shape.Anchor.MIDDLE,
                Palette.TEXT));
    }
}
