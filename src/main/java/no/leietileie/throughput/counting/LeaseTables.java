package no.leietileie.throughput.counting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Leases, and those who wait. */
final class LeaseTables {

    private static final int QUARTERS = 8;

    private LeaseTables() {}

    static CountTable waiting(Collection<FigureCount> counts, Collection<FigureCount> yearAgo) {
        CountTable table = banded(Keys.WAITING, Bands.WAITING_DAYS, counts);
        yearAgo.forEach(count -> table.add(Keys.WAITED, 0, count));
        return table;
    }

    static CountTable tenancies(Collection<FigureCount> counts) {
        return banded(Keys.TENANCY, Bands.TENANCY_MONTHS, counts);
    }

    /** By the number of the band; all of them stand in band -1. */
    private static CountTable banded(String figure, Bands bands, Collection<FigureCount> counts) {
        CountTable table = new CountTable();
        counts.forEach(count -> table.add(figure, bands.of(count.size()), count));
        table.total(
                figure,
                Bands.ALL,
                IntStream.range(0, bands.count())
                        .mapToObj(band -> new Cell(figure, band, Slice.ALL))
                        .toList());
        return table;
    }

    static CountTable ended(Collection<FigureCount> counts) {
        CountTable table = new CountTable();
        counts.forEach(count -> table.add(Keys.ENDED, count.period(), count));
        return table;
    }

    /** A term that ends today is in none of the earlier ones. */
    static CountTable ends(Collection<FigureCount> counts, Collection<FigureCount> earlier, LocalDate today) {
        CountTable table = new CountTable();
        earlier.forEach(count -> table.add(Keys.TERMS, count.period(), count));
        counts.stream()
                .filter(count -> count.period() < Keys.quarter(today) + QUARTERS)
                .forEach(count -> table.add(Keys.LEASE_ENDS, count.period(), count));
        return table;
    }

    static CountTable conversion(Collection<FigureCount> counts) {
        CountTable table = new CountTable();
        counts.forEach(count -> table.add(Keys.of(Keys.CONVERSION, count.what()), 0, count));
        table.total(
                Keys.CONVERSION,
                0,
                counts.stream().map(FigureCount::what).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .map(what -> new Cell(Keys.of(Keys.CONVERSION, what), 0, Slice.ALL))
                        .toList());
        return table;
    }
}
