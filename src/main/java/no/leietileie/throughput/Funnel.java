package no.leietileie.throughput;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far those have come whose case began in the year. */
public record Funnel(List<Row> rows) {

    /**
     * @param reached households that have come at least so far
     * @param conversion from the step before, or none where a count is hidden or zero
     * @param medianDays from the beginning of the case, or none where too few have come so far
     */
    public record Row(
            FunnelStep step,
            ShownCount reached,
            @Nullable Double conversion,
            @Nullable Integer medianDays) {}
}
