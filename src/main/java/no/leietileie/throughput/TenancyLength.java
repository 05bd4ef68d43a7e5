package no.leietileie.throughput;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long those who rent today have rented.
 *
 * @param median in months over running leases, or none where they are too few
 */
public record TenancyLength(
        List<Band> bands, ShownCount total, @Nullable Integer median) {

    /** @param toYears not included; none for the longest */
    public record Band(int fromYears, @Nullable Integer toYears, ShownCount leases) {}
}
