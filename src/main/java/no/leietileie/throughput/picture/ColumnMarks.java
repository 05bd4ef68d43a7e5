package no.leietileie.throughput.picture;

import java.util.List;
import no.leietileie.letter.document.Shape;
import no.leietileie.throughput.drawing.Form;
import no.leietileie.throughput.drawing.Series;

/** Columns side by side, or on top of each other. */
record ColumnMarks(Plot plot) {

    private static final double FILLED = 0.7;
    private static final double WHITE_LINE = 1;
    private static final double SIZE = 11;
    /** For a number inside. */
    private static final double HIGH_ENOUGH = 14;

    void draw(List<Shape> shapes) {
        plot.draw(shapes);
        for (int label = 0; label < plot.drawing().labels().size(); label++) {
            if (plot.drawing().form() == Form.STACKED_COLUMNS) {
                stack(shapes, label);
            } else {
                beside(shapes, label);
            }
        }
    }

    private void beside(List<Shape> shapes, int label) {
        List<Series> all = plot.drawing().series();
        double width = plot.slot() * FILLED / all.size();
        for (int i = 0; i < all.size(); i++) {
            Double value = all.get(i).values().get(label);
            if (value != null) {
                double left = plot.middle(label) - plot.slot() * FILLED / 2 + i * width;
                shapes.add(new Shape.Box(
                        left, plot.y(value), width - WHITE_LINE, plot.bottom() - plot.y(value), Palette.ofSeries(i)));
                plot.number(shapes, value, left + width / 2, plot.y(value) - 4);
            }
        }
    }

    private void stack(List<Shape> shapes, int label) {
        double sum = 0;
        double width = plot.slot() * FILLED;
        for (int i = 0; i < plot.drawing().series().size(); i++) {
            Double value = plot.drawing().series().get(i).values().get(label);
            if (value != null && value > 0) {
                double top = plot.y(sum + value);
                double height = plot.y(sum) - top;
                shapes.add(new Shape.Box(
                        plot.middle(label) - width / 2,
                        top,
                        width,
                        Math.max(0, height - WHITE_LINE),
                        Palette.ofSeries(i)));
                if (height > HIGH_ENOUGH) {
                    shapes.add(new Shape.Words(
                            Text.number(
                                    value,
                                    plot.drawing().decimals(),
                                    plot.drawing().unit()),
                            plot.middle(label),
                            top + height / 2 + 4,
                            SIZE,
                            Shape.Anchor.MIDDLE,
                            Palette.ON_DATA));
                }
                sum += value;
            }
        }
    }
}
