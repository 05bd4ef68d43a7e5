package no.leietileie.throughput.picture;

import java.util.List;
import no.leietileie.letter.document.Shape;
import no.leietileie.throughput.drawing.Drawing;

/** Bars from left to right, their names before them and their numbers behind, or inside where they are made of parts. */
record BarMarks(Drawing drawing, Scale scale, double top, double height) {

    private static final double NAMES = 210;
    private static final double NUMBERS = 64;
    private static final double FILLED = 0.72;
    private static final double SIZE = 12;
    private static final double WHITE_LINE = 1;

    void draw(List<Shape> shapes) {
        double slot = height / Math.max(1, drawing.labels().size());
        for (int label = 0; label < drawing.labels().size(); label++) {
            double middle = top + (label + 0.5) * slot;
            shapes.add(new Shape.Words(
                    drawing.labels().get(label), NAMES - 8, middle + 4, SIZE, Shape.Anchor.END, Palette.TEXT));
            double from = middle - slot * FILLED / 2;
            if (drawing.form().isStacked()) {
                stack(shapes, label, from, slot * FILLED);
            } else {
                bars(shapes, label, from, slot * FILLED / drawing.series().size());
            }
        }
    }

    private void stack(List<Shape> shapes, int label, double from, double thickness) {
        double left = NAMES;
        for (int i = 0; i < drawing.series().size(); i++) {
            Double value = drawing.series().get(i).values().get(label);
            if (value != null && value > 0) {
                double width = scale.share(value) * (ChartPicture.WIDTH - NAMES - NUMBERS);
                shapes.add(new Shape.Box(left, from, Math.max(0, width - WHITE_LINE), thickness, Palette.ofSeries(i)));
                String number = Text.number(value, drawing.decimals(), drawing.unit());
                if (Text.width(number, SIZE) + 6 < width) {
                    shapes.add(new Shape.Words(
                            number,
                            left + width / 2,
                            from + thickness / 2 + 4,
                            SIZE,
                            Shape.Anchor.MIDDLE,
                            Palette.ON_DATA));
                }
                left += width;
            }
        }
    }

    private void bars(List<Shape> shapes, int label, double from, double thickness) {
        for (int i = 0; i < drawing.series().size(); i++) {
            Double value = drawing.series().get(i).values().get(label);
            if (value != null) {
                double width = scale.share(value) * (ChartPicture.WIDTH - NAMES - NUMBERS);
                double barTop = from + i * thickness;
                shapes.add(new Shape.Box(NAMES, barTop, width, thickness - 1, Palette.ofSeries(i)));
                shapes.add(new Shape.Words(
                        Text.number(value, drawing.decimals(), drawing.unit()),
                        NAMES + width + 6,
                        barTop + thickness / 2 + 4,
                        SIZE,
                        Shape.Anchor.START,
                        Palette.TEXT));
            }
        }
    }
}
