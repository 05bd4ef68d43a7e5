package no.leietileie.throughput;

import no.leietileie.access.Agency;
import no.leietileie.throughput.counting.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What a dashboard is about. A part of the municipality is looked at by whole years, and never by district and agency at once:
 * nearly every count would be too small to show.
 *
 * @param district none for the whole municipality
 * @param agency whom the households are or were shared with, or none
 */
public record DashboardFilter(
        Period period, @Nullable Long district, @Nullable Agency agency) {

    public DashboardFilter {
        if (district != null && agency != null) {
            throw new IllegalArgumentException("Either a district or an agency");
        }
        if (!period.isYear() && (district != null || agency != null)) {
            throw new IllegalArgumentException("A part of the municipality is counted by year");
        }
    }

    public DashboardFilter(int year, @Nullable Long district, @Nullable Agency agency) {
        this(Period.year(year), district, agency);
    }

    public static DashboardFilter of(int year) {
        return new DashboardFilter(year, null, null);
    }

    public static DashboardFilter of(Period period) {
        return new DashboardFilter(period, null, null);
    }

    /** The calendar year in which the period ends: targets and target groups are of a year. */
    public int year() {
        return period.endingYear();
    }

    public Slice slice() {
        return district != null ? Slice.district(district) : agency != null ? Slice.agency(agency) : Slice.ALL;
    }

    public boolean isWhole() {
        return slice().equals(Slice.ALL);
    }
}
