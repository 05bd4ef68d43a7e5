package no.leietileie.throughput.picture;

import java.util.ArrayList;
import java.util.List;
import no.leietileie.letter.document.Ink;
import no.leietileie.letter.document.Shape;
import no.leietileie.throughput.drawing.Goal;
import no.leietileie.throughput.drawing.Series;
import org.jspecify.annotations.Nullable;

/** A line over time; what is hidden is passed over. */
record LineMarks(Plot plot) {

    void draw(List<Shape> shapes) {
        plot.draw(shapes);
        Goal goal = plot.drawing().goal();
        if (goal != null) {
            shapes.add(new Shape.Stroke(points(goal.pace()), 2, true, Palette.goal()));
        }
        for (int i = 0; i < plot.drawing().series().size(); i++) {
            draw(shapes, plot.drawing().series().get(i), Palette.ofSeries(i));
        }
    }

    private void draw(List<Shape> shapes, Series series, Ink ink) {
        shapes.add(new Shape.Stroke(points(series.values()), 2.5, false, ink));
        for (int i = 0; i < series.values().size(); i++) {
            Double value = series.values().get(i);
            if (value != null) {
                shapes.add(new Shape.Box(plot.middle(i) - 3, plot.y(value) - 3, 6, 6, ink));
                plot.number(shapes, value, plot.middle(i), plot.y(value) - 8);
            }
        }
    }

    private List<Double> points(List<? extends @Nullable Double> values) {
        List<Double> points = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value != null) {
                points.add(plot.middle(i));
                points.add(plot.y(value));
            }
        }
        return points;
    }
}
