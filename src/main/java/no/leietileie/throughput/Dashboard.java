package no.leietileie.throughput;

import java.util.Map;
import no.leietileie.municipality.programme.TargetData;
import no.leietileie.municipality.programme.TargetKind;
import no.leietileie.throughput.counting.Keys;
import no.leietileie.throughput.counting.ShownCount;
import no.leietileie.throughput.counting.Snapshot;
import org.jspecify.annotations.Nullable;

/** Everything that one page of figures shows. @param targets of the filter's year */
public record Dashboard(Snapshot snapshot, DashboardFilter filter, Map<TargetKind, TargetData> targets) {

    private static final int DECEMBER = 11;
    private static final int MONTHS = 12;

    /** Whether the year is not over, so that it is compared with the same part of the year before. */
    public boolean isRunning() {
        return filter.year() == snapshot.asOf().getYear();
    }

    public ShownCount count(String what, int when) {
        return snapshot.count(what, when, filter.slice());
    }

    public @Nullable Double measure(String what, int when) {
        return snapshot.measure(what, when, filter.slice());
    }

    public ShownCount ofYear(String what) {
        return count(Keys.year(what), filter.year());
    }

    /** The same of the year before; of a year that is not over, up to the same date. */
    public ShownCount before(String what) {
        return count(isRunning() ? Keys.toDate(what) : Keys.year(what), filter.year() - 1);
    }

    /** The last month of the filter's year that has begun. */
    public int lastMonth() {
        return isRunning() ? Keys.month(snapshot.asOf()) : filter.year() * MONTHS + DECEMBER;
    }
}
