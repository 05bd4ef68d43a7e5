package no.leietileie.throughput.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.counting.FigureSource;
import no.leietileie.throughput.counting.FunnelStep;
import no.leietileie.throughput.counting.Keys;
import no.leietileie.throughput.counting.ListQuestion;
import no.leietileie.throughput.counting.ShownCount;
import org.jspecify.annotations.Nullable;

/** How far households come, why some do not, and how long it takes. */
final class WayDrawings {

    private static final int STEPS = 10;
    private static final int QUARTERS = 8;
    /** In quarters. */
    private static final int YEAR = 4;

    private static final List<String> WHERE_NOW =
            List.of("BOUGHT", "ON_THE_WAY", "NOT_NOW", "STAYS", "RENTS_PRIVATELY", "GONE");

    private final Dashboard dashboard;
    private final Wording words;

    WayDrawings(Dashboard dashboard, Wording words) {
        this.dashboard = dashboard;
        this.words = words;
    }

    Drawing funnel() {
        Draft draft = new Draft(FigureKind.FUNNEL, Form.BARS, words, words.text("figure.households"))
                .headers("throughput.step", "figure.households", "throughput.of-step-before", "figure.median-days");
        @Nullable ShownCount before = null;
        for (FunnelStep step : FunnelStep.values()) {
            int when = dashboard.filter().year() * STEPS + step.ordinal();
            ShownCount reached = dashboard.count(Keys.REACHED, when);
            draft.mark(name(step), reached)
                    .row(
                            name(step),
                            TableCell.of(reached, words, ListQuestion.of(FigureSource.FUNNEL, when)),
                            TableCell.of(words.percent(before == null ? null : reached.shareOf(before))),
                            TableCell.of(words.number(dashboard.measure(Keys.REACHED + Keys.MEDIAN, when))));
            before = reached;
        }
        int year = dashboard.filter().year();
        Double yearBefore = share(year - 1);
        return draft.saying(words.compared(
                words.text(
                        "throughput.funnel.message",
                        words.said(reached(FunnelStep.BOUGHT, year)),
                        words.said(reached(FunnelStep.TARGET_GROUP, year))),
                "throughput.funnel.before",
                yearBefore == null ? null : words.percent(yearBefore)));
    }

    private ShownCount reached(FunnelStep step, int year) {
        return dashboard.count(Keys.REACHED, year * STEPS + step.ordinal());
    }

    private @Nullable Double share(int year) {
        return reached(FunnelStep.BOUGHT, year).shareOf(reached(FunnelStep.TARGET_GROUP, year));
    }

    private String name(FunnelStep step) {
        return words.text("funnel." + step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    Drawing leaving() {
        int year = dashboard.filter().year();
        Draft draft = new Draft(FigureKind.LEAVING, Form.BARS, words, words.text("figure.households"))
                .headers("throughput.reason", "figure.households");
        List<String> reasons = new ArrayList<>(dashboard
                .snapshot()
                .parts(
                        Keys.LEFT,
                        UnaryOperator.identity(),
                        year,
                        dashboard.filter().slice()));
        reasons.sort(Comparator.comparingLong((String reason) -> size(Keys.of(Keys.LEFT, reason), year))
                .reversed());
        for (String reason : reasons) {
            ShownCount count = dashboard.count(Keys.of(Keys.LEFT, reason), year);
            draft.mark(words.text("stage-reason." + reason), count)
                    .row(
                            words.text("stage-reason." + reason),
                            TableCell.of(count, words, ListQuestion.of(FigureSource.LEAVING, year, reason)));
        }
        ShownCount all = dashboard.count(Keys.LEFT, year);
        draft.row(words.text("figure.all"), TableCell.of(all, words, ListQuestion.of(FigureSource.LEAVING, year)));
        ShownCount before = dashboard.count(Keys.LEFT, year - 1);
        return draft.saying(
                reasons.isEmpty()
                        ? ""
                        : words.compared(
                                words.text(
                                        "throughput.leaving.message",
                                        words.said(all),
                                        words.text("stage-reason." + reasons.getFirst())),
                                "throughput.leaving.before",
                                before.isHidden() ? null : words.number(before)));
    }

    private long size(String what, int when) {
        Long value = dashboard.count(what, when).value();
        return value == null ? 0 : value;
    }

    Drawing cohort() {
        Draft draft = new Draft(
                FigureKind.COHORT,
                Form.STACKED_COLUMNS,
                words,
                WHERE_NOW.stream().map(this::whereNow).toArray(String[]::new));
        draft.headers("throughput.contacted-in")
                .headers(WHERE_NOW.stream()
                        .map(part ->
                                "where-now." + part.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toArray(String[]::new));
        draft.headers("figure.all");
        int last = dashboard.lastQuarter();
        for (int quarter = last - QUARTERS + 1; quarter <= last; quarter++) {
            int when = quarter;
            List<TableCell> cells = new ArrayList<>();
            WHERE_NOW.forEach(part -> cells.add(TableCell.of(
                    dashboard.count(Keys.of(Keys.COHORT, part), when),
                    words,
                    ListQuestion.of(FigureSource.COHORT, when, part))));
            cells.add(TableCell.of(
                    dashboard.count(Keys.COHORT, when), words, ListQuestion.of(FigureSource.COHORT, when)));
            draft.mark(
                            words.quarterMark(quarter),
                            WHERE_NOW.stream()
                                    .map(part -> dashboard.count(Keys.of(Keys.COHORT, part), when))
                                    .toArray(ShownCount[]::new))
                    .row(words.quarter(quarter), cells.toArray(TableCell[]::new));
        }
        int first = last - QUARTERS + 1;
        ShownCount bought = dashboard.count(Keys.of(Keys.COHORT, "BOUGHT"), first);
        Double before = boughtOf(first - YEAR);
        return draft.saying(words.compared(
                words.text(
                        "throughput.cohort.message",
                        words.said(dashboard.count(Keys.COHORT, first)),
                        words.quarter(first),
                        words.said(bought),
                        words.said(dashboard.count(Keys.of(Keys.COHORT, "ON_THE_WAY"), first))),
                "throughput.cohort.before",
                before == null ? null : words.percent(before),
                words.quarter(first - YEAR)));
    }

    private @Nullable Double boughtOf(int quarter) {
        return dashboard.count(Keys.of(Keys.COHORT, "BOUGHT"), quarter).shareOf(dashboard.count(Keys.COHORT, quarter));
    }

    private String whereNow(String part) {
        return words.text("where-now." + part.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    Drawing decisions() {
        Draft draft = new Draft(FigureKind.DECISIONS, Form.COLUMNS, words, words.text("figure.median-days"))
                .headers("figure.period", "throughput.decided", "figure.median-days", "figure.nine-of-ten-days");
        int last = dashboard.lastQuarter();
        for (int quarter = last - QUARTERS + 1; quarter <= last; quarter++) {
            Double median = dashboard.measure(Keys.DECISION + Keys.MEDIAN, quarter);
            draft.mark(words.quarterMark(quarter), median)
                    .row(
                            words.quarter(quarter),
                            TableCell.of(
                                    dashboard.count(Keys.DECISION, quarter),
                                    words,
                                    ListQuestion.of(FigureSource.DECISIONS, quarter)),
                            TableCell.of(words.number(median)),
                            TableCell.of(words.number(dashboard.measure(Keys.DECISION + Keys.NINE_OF_TEN, quarter))));
        }
        Double median = dashboard.measure(Keys.DECISION + Keys.MEDIAN, last);
        Double before = dashboard.measure(Keys.DECISION + Keys.MEDIAN, last - 4);
        return draft.saying(
                median == null
                        ? words.text("throughput.decisions.too-few", words.quarter(last))
                        : words.compared(
                                words.text("throughput.decisions.message", words.quarter(last), words.number(median)),
                                "throughput.decisions.before",
                                before == null ? null : words.number(before)));
    }
}
