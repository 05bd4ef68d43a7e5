package no.leietileie.throughput;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.leietileie.throughput.FigureQueries.MonthCount;
import no.leietileie.throughput.TenancyLength.Band;
import org.jspecify.annotations.Nullable;

/** When running leases end, and how long they have lasted. */
final class LeaseFigures {

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int QUARTERS = 8;
    private static final int[] BANDS = {0, 1, 3, 5, 10};
    private static final String ENDS = "ends";
    private static final String BAND = "band";
    private static final String ALL = "all";

    private LeaseFigures() {}

    static LeaseEnds ends(FigureQueries queries, long district, LocalDate today, int threshold) {
        CountTable table = new CountTable();
        int first = (today.getYear() * MONTHS_OF_YEAR + today.getMonthValue() - 1) / MONTHS_OF_QUARTER;
        queries.comingEnds(today).stream()
                .filter(count -> count.month() / MONTHS_OF_QUARTER < first + QUARTERS)
                .forEach(count -> table.add(ENDS, count.month() / MONTHS_OF_QUARTER, count.district(), count.number()));
        CountTable.Shown shown = table.shown(threshold);
        return new LeaseEnds(IntStream.range(first, first + QUARTERS)
                .mapToObj(quarter -> new LeaseEnds.Quarter(
                        quarter / 4, quarter % 4 + 1, shown.of(new Cell(ENDS, quarter, district))))
                .toList());
    }

    static TenancyLength tenancies(FigureQueries queries, long district, LocalDate today, int threshold) {
        List<MonthCount> ages = queries.ages(today);
        CountTable table = new CountTable();
        ages.forEach(age -> table.add(BAND, band(age.month()), age.district(), age.number()));
        table.total(
                ALL,
                0,
                IntStream.range(0, BANDS.length)
                        .mapToObj(band -> new Cell(BAND, band, Cell.ALL))
                        .toList());
        CountTable.Shown shown = table.shown(threshold);
        ShownCount total = shown.of(new Cell(ALL, 0, district));
        List<Band> bands = new ArrayList<>();
        for (int band = 0; band < BANDS.length; band++) {
            bands.add(new Band(
                    BANDS[band],
                    band + 1 < BANDS.length ? BANDS[band + 1] : null,
                    shown.of(new Cell(BAND, band, district))));
        }
        return new TenancyLength(bands, total, total.isHidden() ? null : median(ages, district));
    }

    private static int band(int months) {
        int band = BANDS.length - 1;
        while (months < BANDS[band] * MONTHS_OF_YEAR) {
            band--;
        }
        return band;
    }

    /** The lower one of the two in the middle. */
    private static @Nullable Integer median(List<MonthCount> ages, long district) {
        List<MonthCount> here = ages.stream()
                .filter(age -> district == Cell.ALL || age.district() == district)
                .sorted((one, other) -> Integer.compare(one.month(), other.month()))
                .toList();
        long half = (here.stream().mapToLong(MonthCount::number).sum() + 1) / 2;
        long seen = 0;
        for (MonthCount age : here) {
            seen += age.number();
            if (seen >= half && half > 0) {
                return age.month();
            }
        }
        return null;
    }
}
