package no.leietileie.demo;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Elvestrand kommune: the lease register of an invented municipality. The same seed, number of leases and day always
 * give the same rows. Rows are made as they are read, so that the size of the municipality costs time but no memory.
 */
public final class SyntheticMunicipality {

    public static final String NAME = "Elvestrand kommune";
    public static final int DEFAULT_LEASES = 1_200;

    /** Two identity numbers for each lease, and those of next month's newcomers, must be different. */
    public static final int MOST_LEASES = 150_000;

    private final long seed;
    private final int leases;
    private final LocalDate today;
    private final Register register;

    /**
     * @param leases how many leases the register holds, running and ended
     * @param today the day of the export
     */
    public SyntheticMunicipality(long seed, int leases, LocalDate today) {
        if (leases < 1 || leases > MOST_LEASES) {
            throw new IllegalArgumentException("Between 1 and " + MOST_LEASES + " leases, not " + leases);
        }
        this.seed = seed;
        this.leases = leases;
        this.today = today;
        this.register = new Register(seed, leases, today);
    }

    /** The export of the day, ordered by contract number. */
    public Stream<RegisterExportRow> rows() {
        return IntStream.range(0, leases).mapToObj(register::row);
    }

    /** The export a month later: the same leases with what has happened since, then those that are new. */
    public Stream<RegisterExportRow> oneMonthLater() {
        return new NextMonth(seed, leases, today, register).rows();
    }
}
