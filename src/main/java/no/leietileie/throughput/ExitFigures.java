package no.leietileie.throughput;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Exits by kind, year and district. */
record ExitFigures(CountTable.Shown table) {

    private static final String ALL = "all";
    private static final String TO_OWNERSHIP = "ownership";

    static ExitFigures count(FigureQueries queries, LocalDate today, int threshold) {
        CountTable table = new CountTable();
        Stream.concat(queries.outcomes(today).stream(), queries.otherMoveOuts(today).stream())
                .filter(count -> count.year() >= today.getYear() - 5)
                .forEach(count -> table.add(count.kind(), count.year(), count.district(), count.number()));
        for (int year = today.getYear() - 5; year <= today.getYear(); year++) {
            table.total(TO_OWNERSHIP, year, cells(year, true));
            table.total(ALL, year, cells(year, false));
        }
        return new ExitFigures(table.shown(threshold));
    }

    private static List<Cell> cells(int year, boolean onlyOwnership) {
        return Arrays.stream(ExitKind.values())
                .filter(kind -> !onlyOwnership || kind.isOwnership())
                .map(kind -> new Cell(kind.name(), year, Cell.ALL))
                .toList();
    }

    Exits of(int year, long district) {
        Map<ExitKind, ShownCount> byKind = new EnumMap<>(ExitKind.class);
        for (ExitKind kind : ExitKind.values()) {
            byKind.put(kind, table.of(new Cell(kind.name(), year, district)));
        }
        return new Exits(
                byKind, table.of(new Cell(TO_OWNERSHIP, year, district)), table.of(new Cell(ALL, year, district)));
    }
}
