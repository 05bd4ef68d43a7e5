package no.leietileie.throughput;

import java.util.List;

/** Running fixed-term leases by the quarter in which they end. */
public record LeaseEnds(List<Quarter> quarters) {

    /** @param quarter 1 to 4 */
    public record Quarter(int year, int quarter, ShownCount leases) {}
}
