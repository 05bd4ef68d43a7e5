package no.leietileie.throughput.drawing;

import java.util.Locale;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.counting.ExitKind;
import no.leietileie.throughput.counting.FigureSource;
import no.leietileie.throughput.counting.Keys;
import no.leietileie.throughput.counting.ListQuestion;
import no.leietileie.throughput.counting.ShownCount;

/** How households left, and what they bought. */
final class ExitDrawings {

    private static final int YEARS = 5;

    private final Dashboard dashboard;
    private final Wording words;

    ExitDrawings(Dashboard dashboard, Wording words) {
        this.dashboard = dashboard;
        this.words = words;
    }

    Drawing exits() {
        Draft draft = new Draft(
                        FigureKind.EXITS,
                        Form.BARS,
                        words,
                        Integer.toString(dashboard.filter().year()),
                        before())
                .headers("throughput.exit", "figure.this-year", dashboard.beforeKey());
        for (ExitKind kind : ExitKind.values()) {
            String key = Keys.of(Keys.EXIT, kind.name());
            draft.mark(name(kind), dashboard.ofPeriod(key), dashboard.before(key))
                    .row(name(kind), cell(key, kind.name()), cellBefore(key, kind.name()));
        }
        draft.row(words.text("figure.all"), cell(Keys.EXIT), cellBefore(Keys.EXIT));
        ShownCount owners = dashboard.ofPeriod(Keys.TO_OWNERSHIP);
        Double share = owners.shareOf(dashboard.ofPeriod(Keys.EXIT));
        ShownCount before = dashboard.before(Keys.TO_OWNERSHIP);
        return draft.saying(words.compared(
                share == null
                        ? words.text("throughput.exits.message-number", words.said(owners))
                        : words.text("throughput.exits.message", words.said(owners), words.percent(share)),
                dashboard.comparisonKey(),
                before.isHidden() ? null : words.number(before)));
    }

    /** Prices are not kept yet: the figure says so in its definition and shows none. */
    Drawing sales() {
        Draft draft = new Draft(
                        FigureKind.SALES, Form.COLUMNS, words, name(ExitKind.BOUGHT_OWN), name(ExitKind.BOUGHT_OTHER))
                .headers("figure.year", "exit.bought-own", "exit.bought-other");
        int last = dashboard.filter().year();
        for (int year = last - YEARS + 1; year <= last; year++) {
            ShownCount own = dashboard.count(yearly(ExitKind.BOUGHT_OWN), year);
            ShownCount other = dashboard.count(yearly(ExitKind.BOUGHT_OTHER), year);
            draft.mark(Integer.toString(year), own, other)
                    .row(
                            Integer.toString(year),
                            TableCell.of(own, words, FlowDrawings.ofYear(FigureSource.EXITS, year, "BOUGHT_OWN")),
                            TableCell.of(other, words, FlowDrawings.ofYear(FigureSource.EXITS, year, "BOUGHT_OTHER")));
        }
        ShownCount before = dashboard.before(Keys.of(Keys.EXIT, ExitKind.BOUGHT_OWN.name()));
        return draft.saying(words.compared(
                words.text(
                        "throughput.sales.message",
                        words.said(dashboard.count(yearly(ExitKind.BOUGHT_OWN), last)),
                        words.said(dashboard.count(yearly(ExitKind.BOUGHT_OTHER), last))),
                "throughput.sales.before",
                before.isHidden() ? null : words.number(before),
                words.text(dashboard.beforeKey())));
    }

    private static String yearly(ExitKind kind) {
        return Keys.year(Keys.of(Keys.EXIT, kind.name()));
    }

    private TableCell cell(String key, String... kinds) {
        return TableCell.of(
                dashboard.ofPeriod(key),
                words,
                FlowDrawings.ofYear(FigureSource.EXITS, dashboard.filter().year(), kinds));
    }

    private TableCell cellBefore(String key, String... kinds) {
        ListQuestion list =
                FlowDrawings.ofYear(FigureSource.EXITS, dashboard.filter().year() - 1, kinds);
        return TableCell.of(dashboard.before(key), words, dashboard.isRunning() ? list.toDate() : list);
    }

    private String before() {
        return words.text(dashboard.beforeKey());
    }

    private String name(ExitKind kind) {
        return words.text("exit." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
