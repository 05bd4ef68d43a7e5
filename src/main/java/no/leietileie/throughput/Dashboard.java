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

    private static final int YEARS = 5;

    /** The same of the calendar year in which the period ends. */
    public Dashboard ofYear() {
        return new Dashboard(snapshot, new DashboardFilter(filter.year(), filter.district(), filter.agency()), targets);
    }

    /** Whether the period is a year that is not over, so that it is compared with the same part of the year before. */
    public boolean isRunning() {
        return filter.period().isYear() && filter.year() == snapshot.asOf().getYear();
    }

    public ShownCount count(String what, int when) {
        return snapshot.count(what, when, filter.slice());
    }

    public @Nullable Double measure(String what, int when) {
        return snapshot.measure(what, when, filter.slice());
    }

    public ShownCount ofPeriod(String what) {
        return of(what, filter.period());
    }

    private ShownCount of(String what, Period period) {
        return switch (period.kind()) {
            case YEAR -> count(Keys.year(what), period.when());
            case QUARTER -> count(Keys.quarter(what), period.when());
            case TWELVE_MONTHS -> ofTwelveMonths(what, period);
        };
    }

    /** Where it was not counted as such, the sum of its quarters, if all of them may be shown. */
    private ShownCount ofTwelveMonths(String what, Period period) {
        if (snapshot.has(Keys.rolling(what), period.lastMonth())) {
            return count(Keys.rolling(what), period.lastMonth());
        }
        long sum = 0;
        for (int quarter : period.quarters().toArray()) {
            Long value = count(Keys.quarter(what), quarter).value();
            if (value == null) {
                return ShownCount.HIDDEN;
            }
            sum += value;
        }
        return new ShownCount(sum);
    }

    /** The parts of a figure that something was counted for in the period. */
    public List<String> parts(String figure) {
        return parts(figure, filter.period());
    }

    /** As {@link #parts}, of the same a year before. */
    public List<String> partsBefore(String figure) {
        return parts(figure, filter.period().before());
    }

    private List<String> parts(String figure, Period period) {
        return period.isYear()
                ? snapshot.parts(figure, Keys::year, period.when(), filter.slice())
                : period.quarters()
                        .boxed()
                        .flatMap(quarter -> snapshot.parts(figure, Keys::quarter, quarter, filter.slice()).stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Those of the period, of a figure that is counted by quarter. */
    public ListQuestion quarterly(FigureSource source, String... whats) {
        return quarterly(source, filter.period(), whats);
    }

    private static ListQuestion quarterly(FigureSource source, Period period, String... whats) {
        return ListQuestion.of(
                source,
                period.quarters().min().orElseThrow(),
                period.quarters().max().orElseThrow(),
                whats);
    }

    /** Those behind {@link #before}, of a figure that is counted by quarter. */
    public ListQuestion quarterlyBefore(FigureSource source, String... whats) {
        return toDate(quarterly(source, filter.period().before(), whats));
    }

    /** Those of the period, of a figure that is counted by month. */
    public ListQuestion monthly(FigureSource source, String... whats) {
        return ListQuestion.of(
                source, filter.period().firstMonth(), filter.period().lastMonth(), whats);
    }

    /** Those behind {@link #before}, of a figure that is counted by month. */
    public ListQuestion monthlyBefore(FigureSource source, String... whats) {
        Period before = filter.period().before();
        return toDate(ListQuestion.of(source, before.firstMonth(), before.lastMonth(), whats));
    }

    private ListQuestion toDate(ListQuestion list) {
        return isRunning() ? list.toDate() : list;
    }

    /** Of the words for what {@link #before} gives, without what stands before the dot: the head of a column. */
    public String beforeKey() {
        return switch (filter.period().kind()) {
            case YEAR -> isRunning() ? "same-time-before" : "year-before";
            case QUARTER -> "same-quarter-before";
            case TWELVE_MONTHS -> "twelve-months-before";
        };
    }

    /** Of the words for what {@link #before} gives, without what stands before the dot: a sentence. */
    public String comparisonKey() {
        return switch (filter.period().kind()) {
            case YEAR -> isRunning() ? "before-same-time" : "before-year";
            case QUARTER -> "before-same-quarter";
            case TWELVE_MONTHS -> "before-twelve-months";
        };
    }

    /** The same of a year before; of a year that is not over, up to the same date. Hidden where it was not counted. */
    public ShownCount before(String what) {
        Period before = filter.period().before();
        if (isRunning()) {
            return count(Keys.toDate(what), before.when());
        }
        boolean counted =
                before.isYear() ? before.when() >= Keys.firstYear(snapshot.asOf()) : isCounted(before.firstMonth());
        return counted ? of(what, before) : ShownCount.HIDDEN;
    }

    /** As {@link #before}, of what is measured. */
    public @Nullable Double measureBefore(String what) {
        return measure(isRunning() ? Keys.toDate(what) : Keys.year(what), filter.year() - 1);
    }

    /**
     * The first of five years that end with that of the period. Years before those are not counted, and would look like years in
     * which nothing happened.
     */
    public int firstYear() {
        return Math.max(filter.year() - YEARS + 1, Keys.firstYear(snapshot.asOf()));
    }

    /** Whether single months go so far back. */
    public boolean isCounted(int month) {
        return month >= Keys.firstMonth(snapshot.asOf());
    }

    /** The last month of the period that has begun. */
    public int lastMonth() {
        return Math.min(filter.period().lastMonth(), Keys.month(snapshot.asOf()));
    }

    /** The last quarter of the period that has begun. */
    public int lastQuarter() {
        return Math.min(filter.period().quarters().max().orElseThrow(), Keys.quarter(snapshot.asOf()));
    }
}
