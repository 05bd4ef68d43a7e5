package no.leietileie.throughput;

import no.leietileie.access.Agency;
import no.leietileie.throughput.counting.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What a dashboard is about.
 *
 * @param year a calendar year; the figures of this year go until today
 * @param district none for the whole municipality
 * @param agency whom the households are or were shared with, or none; never together with a district, which would make
 *     nearly every count too small to show
 */
public record DashboardFilter(
        int year, @Nullable Long district, @Nullable Agency agency) {

    public DashboardFilter {
        if (district != null && agency != null) {
            throw new IllegalArgumentException("Either a district or an agency");
        }
    }

    public static DashboardFilter of(int year) {
        return new DashboardFilter(year, null, null);
    }

    public Slice slice() {
        return district != null ? Slice.district(district) : agency != null ? Slice.agency(agency) : Slice.ALL;
    }

    public boolean isWhole() {
        return slice().equals(Slice.ALL);
    }
}
