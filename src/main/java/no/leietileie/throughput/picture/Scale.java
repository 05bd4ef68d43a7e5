package no.leietileie.throughput.picture;

import java.util.List;
import java.util.stream.Stream;
import no.leietileie.throughput.drawing.Drawing;
import no.leietileie.throughput.drawing.Goal;
import no.leietileie.throughput.drawing.Series;

/** From nothing to a round number above all values. */
record Scale(double top, double step) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final int STEPS = 4;

    static Scale of(Drawing drawing) {
        double largest = drawing.form().isStacked() ? largestStack(drawing) : largestValue(drawing);
        double raw = Math.max(largest, 1) / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = 10 * power;
        for (double round : ROUND) {
            if (round * power >= raw) {
                step = round * power;
                break;
            }
        }
        return new Scale(step * Math.ceil(largest / step + 1e-9), step);
    }

    private static double largestValue(Drawing drawing) {
        Goal goal = drawing.goal();
        Stream<Double> values = drawing.series().stream()
                .map(Series::values)
                .flatMap(List::stream)
                .filter(value -> value != null)
                .map(value -> (double) value);
        return Stream.concat(values, goal == null ? Stream.of() : goal.pace().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
    }

    private static double largestStack(Drawing drawing) {
        double largest = 1;
        for (int i = 0; i < drawing.labels().size(); i++) {
            double sum = 0;
            for (Series series : drawing.series()) {
                Double value = series.values().get(i);
                sum += value == null ? 0 : value;
            }
            largest = Math.max(largest, sum);
        }
        return largest;
    }

    /** The share of the height or width that a value takes. */
    double share(double value) {
        return value / top;
    }
}
