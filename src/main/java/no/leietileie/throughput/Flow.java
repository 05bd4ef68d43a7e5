package no.leietileie.throughput;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Throughput G1: move-outs in twelve months by the average number of occupied dwellings in them. Internal moves are left out,
 * and deaths.
 *
 * @param points the twelve months that end with each month of the year; or whole years where a district is chosen, since
 *     less of one district would be too small a number to show
 */
public record Flow(List<Point> points, boolean yearly) {

    /**
     * @param year and {@code month}, 0 for a whole year
     * @param moveOuts in the twelve months that end with it, or in the year
     * @param rate of the same time, or none where it is hidden or the register is younger
     */
    public record Point(
            int year,
            int month,
            ShownCount moveOuts,
            @Nullable Double rate) {}

    /** The newest rate that is known. */
    public @Nullable Double latest() {
        return points.reversed().stream()
                .map(Point::rate)
                .filter(rate -> rate != null)
                .findFirst()
                .orElse(null);
    }
}
