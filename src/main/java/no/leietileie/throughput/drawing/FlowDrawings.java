package no.leietileie.throughput.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.Period;
import no.leietileie.throughput.counting.ExitKind;
import no.leietileie.throughput.counting.FigureSource;
import no.leietileie.throughput.counting.Keys;
import no.leietileie.throughput.counting.ListQuestion;
import no.leietileie.throughput.counting.ShownCount;
import org.jspecify.annotations.Nullable;

/** Throughput: G1 of those who move out, G2 of those who move in, G3 of those who move out to a home of their own. */
final class FlowDrawings {

    private static final int MONTHS = 12;
    private static final double PERCENT = 100;
    private static final String[] OWNERSHIP = Arrays.stream(ExitKind.values())
            .filter(ExitKind::isOwnership)
            .map(Enum::name)
            .toArray(String[]::new);

    private final Dashboard dashboard;
    private final Wording words;

    FlowDrawings(Dashboard dashboard, Wording words) {
        this.dashboard = dashboard;
        this.words = words;
    }

    Drawing flow() {
        return throughput(FigureKind.FLOW, Keys.MOVE_OUTS, FigureSource.MOVE_OUTS, "throughput.move-outs");
    }

    Drawing moveIns() {
        return throughput(FigureKind.MOVE_INS, Keys.MOVE_INS, FigureSource.MOVE_INS, "throughput.moved-in");
    }

    private Drawing throughput(FigureKind kind, String what, FigureSource source, String header) {
        Draft draft = new Draft(kind, Form.LINE, words, Draft.title(kind, words)).in("\u00a0%", 1);
        String key = "throughput." + kind.key();
        if (isMonthly()) {
            boolean withMonths = dashboard.snapshot().has(Keys.month(what), dashboard.lastMonth());
            draft.headers(
                    withMonths
                            ? new String[] {"figure.period", "throughput.in-month", header, "throughput.rate"}
                            : new String[] {"figure.period", header, "throughput.rate"});
            for (int month = firstMonth(); month <= dashboard.lastMonth(); month++) {
                ShownCount rolling = dashboard.count(Keys.rolling(what), month);
                Double rate = rate(rolling, month);
                List<TableCell> cells = new ArrayList<>();
                if (withMonths) {
                    cells.add(TableCell.of(
                            dashboard.count(Keys.month(what), month), words, ListQuestion.of(source, month)));
                }
                cells.add(TableCell.of(rolling, words, ListQuestion.of(source, month - MONTHS + 1, month)));
                cells.add(TableCell.of(words.percent(rate)));
                draft.mark(words.month(month), percent(rate))
                        .row(words.monthOfYear(month), cells.toArray(TableCell[]::new));
            }
            return draft.saying(rolling(key, what));
        }
        draft.headers("figure.period", header, "throughput.rate");
        for (int year = dashboard.firstYear(); year <= dashboard.filter().year(); year++) {
            ShownCount count = dashboard.count(Keys.year(what), year);
            Double rate = rate(count, lastMonthOf(year));
            draft.mark(Integer.toString(year), percent(rate))
                    .row(
                            Integer.toString(year),
                            TableCell.of(count, words, ofYear(source, year)),
                            TableCell.of(words.percent(rate)));
        }
        Double rate = rateOfYear(what, dashboard.filter().year());
        Double before = rateOfYear(what, dashboard.filter().year() - 1);
        return draft.saying(
                rate == null
                        ? words.text("figure.no-rate")
                        : words.compared(
                                words.text(key + ".message-year", words.percent(rate)),
                                "figure.before-year",
                                before == null ? null : words.percent(before)));
    }

    /** The newest twelve months whose number may be shown, beside those of a year before. */
    private String rolling(String key, String what) {
        for (int month = dashboard.lastMonth(); month >= firstMonth(); month--) {
            Double rate = rate(dashboard.count(Keys.rolling(what), month), month);
            if (rate != null) {
                int yearBefore = month - MONTHS;
                Double before = dashboard.snapshot().has(Keys.rolling(what), yearBefore)
                        ? rate(dashboard.count(Keys.rolling(what), yearBefore), yearBefore)
                        : null;
                return words.compared(
                        words.text(key + ".message", words.percent(rate), words.monthOfYear(month)),
                        "figure.one-year-before",
                        before == null ? null : words.percent(before));
            }
        }
        return words.text("figure.no-rate");
    }

    private @Nullable Double rateOfYear(String what, int year) {
        return rate(dashboard.count(Keys.year(what), year), lastMonthOf(year));
    }

    Drawing ownership() {
        Draft draft = new Draft(FigureKind.OWNERSHIP, Form.LINE, words, Draft.title(FigureKind.OWNERSHIP, words))
                .in("\u00a0%", 1)
                .headers("figure.period", "throughput.to-ownership", "throughput.all-exits", "throughput.share");
        if (isMonthly()) {
            for (int month = firstMonth(); month <= dashboard.lastMonth(); month++) {
                share(
                        draft,
                        words.month(month),
                        words.monthOfYear(month),
                        Keys::rolling,
                        month,
                        month - MONTHS + 1,
                        month);
            }
        } else {
            for (int year = dashboard.firstYear(); year <= dashboard.filter().year(); year++) {
                String name = Integer.toString(year);
                share(draft, name, name, Keys::year, year, year * MONTHS, year * MONTHS + MONTHS - 1);
            }
        }
        Double share = dashboard.ofPeriod(Keys.TO_OWNERSHIP).shareOf(dashboard.ofPeriod(Keys.EXIT));
        Double before = dashboard.before(Keys.TO_OWNERSHIP).shareOf(dashboard.before(Keys.EXIT));
        return draft.saying(
                share == null
                        ? words.text("figure.no-rate")
                        : words.compared(
                                words.text("throughput.ownership.message", words.percent(share)),
                                "figure." + dashboard.comparisonKey(),
                                before == null ? null : words.percent(before)));
    }

    private interface Key {

        String of(String what);
    }

    private void share(Draft draft, String label, String name, Key key, int when, int from, int to) {
        ShownCount owners = dashboard.count(key.of(Keys.TO_OWNERSHIP), when);
        ShownCount all = dashboard.count(key.of(Keys.EXIT), when);
        Double share = owners.shareOf(all);
        draft.mark(label, percent(share))
                .row(
                        name,
                        TableCell.of(owners, words, ListQuestion.of(FigureSource.EXITS, from, to, OWNERSHIP)),
                        TableCell.of(all, words, ListQuestion.of(FigureSource.EXITS, from, to)),
                        TableCell.of(words.percent(share)));
    }

    /** Months are counted for the whole municipality, and for two years. */
    private boolean isMonthly() {
        return dashboard.filter().isWhole()
                && dashboard.filter().year() >= dashboard.snapshot().asOf().getYear() - 1;
    }

    /** Those of a year, or the twelve that end with another period. */
    private int firstMonth() {
        Period period = dashboard.filter().period();
        return period.isYear() ? period.firstMonth() : period.lastMonth() - MONTHS + 1;
    }

    private int lastMonthOf(int year) {
        return Math.min(Keys.month(dashboard.snapshot().asOf()), year * MONTHS + MONTHS - 1);
    }

    private @Nullable Double rate(ShownCount count, int month) {
        Long moved = count.value();
        Double occupied = dashboard.measure(Keys.rolling(Keys.OCCUPIED), month);
        return moved == null || occupied == null || occupied <= 0 ? null : moved / occupied;
    }

    static ListQuestion ofYear(FigureSource source, int year, String... whats) {
        return ListQuestion.of(source, year * MONTHS, year * MONTHS + MONTHS - 1, whats);
    }

    /** Rounded to one decimal. */
    private static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : Math.round(share * PERCENT * 10) / 10.0;
    }
}
