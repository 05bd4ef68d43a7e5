package no.leietileie.throughput.counting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Sales, what came in by them, and what was bought for it. A sum of money is told only where the number of those who paid it may
 * be told: then whoever subtracts sums finds as little as whoever subtracts numbers. And it is told only beside the number of
 * all sales: that there is a sum says that there are several, which would give away a number that is hidden for another's sake.
 */
final class Ledger {

    /** Øre in a hundred thousand kroner: as exactly as sums are told. */
    private static final double STEP = 10_000_000;

    private static final double STEPS_IN_MILLION = 10;

    private static final String SOLD = Keys.of(Keys.EXIT, ExitKind.BOUGHT_OWN.name());

    private final Map<Cell, ShownCount> counts;
    private final Measures measures;
    private final LocalDate today;

    Ledger(Map<Cell, ShownCount> counts, Measures measures, LocalDate today) {
        this.counts = counts;
        this.measures = measures;
        this.today = today;
    }

    /** Sales with amounts, which are shown to nobody as a number. */
    CountTable priced(Collection<FigureCount> sales) {
        CountTable table = new CountTable();
        new MonthSeries(table, today).addYears(Keys.PRICED, sales);
        return table;
    }

    /** @param sales as they may be shown @param amounts in øre */
    void tellProceeds(ShownTable sales, Collection<FigureCount> amounts) {
        sums(Keys.PROCEEDS, amounts).forEach((cell, sum) -> {
            ShownCount number = sales.of(instead(cell, Keys.PRICED));
            ShownCount all = counts.get(instead(cell, SOLD));
            if (!number.isHidden() && !number.isZero() && all != null && !all.isHidden()) {
                measures.put(cell, millions(sum));
            }
        });
    }

    private static Cell instead(Cell proceeds, String what) {
        return new Cell(proceeds.what().replace(Keys.PROCEEDS, what), proceeds.when(), proceeds.slice());
    }

    /** What the municipality buys is about nobody, and no number of it is too small. */
    void tellAcquisitions(List<FigureCount> bought, List<FigureCount> paid) {
        sums(Keys.ACQUIRED, bought).forEach((cell, number) -> counts.put(cell, new ShownCount(number)));
        sums(Keys.SPENT, paid).forEach((cell, sum) -> measures.put(cell, millions(sum)));
    }

    private static double millions(long ore) {
        return Math.round(ore / STEP) / STEPS_IN_MILLION;
    }

    private Map<Cell, Long> sums(String what, Collection<FigureCount> amounts) {
        Map<Cell, Long> sums = new HashMap<>();
        int last = today.getYear() - 1;
        add(sums, Keys.year(what), amounts, _ -> true);
        add(
                sums,
                Keys.toDate(what),
                amounts,
                amount -> amount.size() == 1 && amount.period() / MonthSeries.MONTHS == last);
        return sums;
    }

    private static void add(
            Map<Cell, Long> sums, String key, Collection<FigureCount> amounts, Predicate<FigureCount> counted) {
        amounts.stream()
                .filter(counted)
                .forEach(amount -> amount.slices().stream()
                        .filter(Slice::isPublished)
                        .forEach(slice -> sums.merge(
                                new Cell(key, amount.period() / MonthSeries.MONTHS, slice),
                                amount.number(),
                                Long::sum)));
    }
}
