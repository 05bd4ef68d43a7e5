package no.leietileie.throughput;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.leietileie.throughput.FigureQueries.StepDays;
import org.jspecify.annotations.Nullable;

/** How far the cases of one year have come. */
record FunnelFigures(CountTable.Shown table, Map<Integer, Integer> medians, int year) {

    private static final String REACHED = "reached";

    static FunnelFigures count(FigureQueries queries, int year, LocalDate today, int threshold) {
        CountTable table = new CountTable();
        for (FigureQueries.FurthestCount count : queries.furthest(today)) {
            for (int step = 0; count.year() == year && step <= count.reached(); step++) {
                table.add(REACHED, step, count.district(), count.number());
            }
        }
        Map<Integer, Integer> medians = new HashMap<>();
        for (StepDays days : queries.days(year, today)) {
            if (days.number() >= threshold) {
                medians.put(days.reached(), days.medianDays());
            }
        }
        return new FunnelFigures(table.shown(threshold), medians, year);
    }

    /** The days are those of the whole municipality. */
    Funnel of(long district) {
        List<Funnel.Row> rows = new ArrayList<>();
        @Nullable ShownCount before = null;
        for (FunnelStep step : FunnelStep.values()) {
            ShownCount reached = table.of(new Cell(REACHED, step.ordinal(), district));
            rows.add(new Funnel.Row(
                    step,
                    reached,
                    before == null ? null : reached.shareOf(before),
                    district == Cell.ALL ? medians.get(step.ordinal()) : null));
            before = reached;
        }
        return new Funnel(rows);
    }
}
