package no.leietileie.throughput;

import java.util.List;
import java.util.Map;
import no.leietileie.municipality.programme.TargetData;
import no.leietileie.municipality.programme.TargetKind;
import no.leietileie.throughput.counting.FigureSource;
import no.leietileie.throughput.counting.Keys;
import no.leietileie.throughput.counting.ListQuestion;
import no.leietileie.throughput.counting.ShownCount;
import no.leietileie.throughput.counting.Snapshot;
import org.jspecify.annotations.Nullable;

/** Everything that one page of figures shows. @param targets of the filter's year */
public record Dashboard(Snapshot snapshot, DashboardFilter filter, Map<TargetKind, TargetData> targets) {

    private static final int DECEMBER = 11;
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

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

    public ShownCount ofPeriod(String what) {
        return count(Keys.year(what), filter.year());
    }

    /** The parts of a figure that something was counted for in the period. */
    public List<String> parts(String figure) {
        return snapshot.parts(figure, Keys::year, filter.year(), filter.slice());
    }

    /** Those of the period, of a figure that is counted by quarter. */
    public ListQuestion quarterly(FigureSource source, String... whats) {
        return ListQuestion.of(source, filter.year() * QUARTERS, filter.year() * QUARTERS + QUARTERS - 1, whats);
    }

    /** Those behind {@link #before}, of a figure that is counted by quarter. */
    public ListQuestion quarterlyBefore(FigureSource source, String... whats) {
        int first = (filter.year() - 1) * QUARTERS;
        ListQuestion list = ListQuestion.of(source, first, first + QUARTERS - 1, whats);
        return isRunning() ? list.toDate() : list;
    }

    /** Of the words for what {@link #before} gives: the head of a column. */
    public String beforeKey() {
        return isRunning() ? "figure.same-time-before" : "figure.year-before";
    }

    /** Of the words for what {@link #before} gives: a sentence. */
    public String comparisonKey() {
        return isRunning() ? "figure.before-same-time" : "figure.before-year";
    }

    /** The same of the year before; of a year that is not over, up to the same date. */
    public ShownCount before(String what) {
        return count(isRunning() ? Keys.toDate(what) : Keys.year(what), filter.year() - 1);
    }

    /** As {@link #before}, of what is measured. */
    public @Nullable Double measureBefore(String what) {
        return measure(isRunning() ? Keys.toDate(what) : Keys.year(what), filter.year() - 1);
    }

    /** Whether single months go so far back. */
    public boolean isCounted(int month) {
        return month >= Keys.firstMonth(snapshot.asOf());
    }

    /** The last month of the filter's year that has begun. */
    public int lastMonth() {
        return isRunning() ? Keys.month(snapshot.asOf()) : filter.year() * MONTHS + DECEMBER;
    }
}
