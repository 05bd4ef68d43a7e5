package no.leietileie.throughput.counting;

import java.util.Comparator;

/** Names a count: what, when, and of which part of the municipality. */
public record Cell(String what, int when, Slice slice) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::what).thenComparingInt(Cell::when).thenComparing(Cell::slice);

    Cell in(Slice other) {
        return new Cell(what, when, other);
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
