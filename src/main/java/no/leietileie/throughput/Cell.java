package no.leietileie.throughput;

import java.util.Comparator;

/** Names a count: what, when, and where. @param district {@link #ALL} for the whole municipality */
record Cell(String what, int when, long district) implements Comparable<Cell> {

    static final long ALL = -1;

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::what).thenComparingInt(Cell::when).thenComparingLong(Cell::district);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
