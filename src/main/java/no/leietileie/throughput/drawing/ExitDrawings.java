package no.leietileie.throughput.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.counting.ExitKind;
import no.leietileie.throughput.counting.FigureSource;
import no.leietileie.throughput.counting.Keys;
import no.leietileie.throughput.counting.ShownCount;

/** How households left, and what they bought. */
final class ExitDrawings {

    private static final String SOLD = Keys.of(Keys.EXIT, ExitKind.BOUGHT_OWN.name());

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
                        words.period(dashboard.filter().period()),
                        before())
                .headers("throughput.exit", "figure.this-year", "figure." + dashboard.beforeKey());
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
                "figure." + dashboard.comparisonKey(),
                before.isHidden() ? null : words.number(before)));
    }

    /** Dwellings that were sold, what came in, and what was bought for it; only all of the municipality buys. */
    Drawing sales() {
        boolean whole = dashboard.filter().isWhole();
        Draft draft = new Draft(
                FigureKind.SALES,
                Form.COLUMNS,
                words,
                whole
                        ? new String[] {words.text("throughput.sold"), words.text("throughput.acquired")}
                        : new String[] {words.text("throughput.sold")});
        draft.headers("figure.year", "throughput.sold", "throughput.proceeds");
        if (whole) {
            draft.headers("throughput.acquired", "throughput.spent");
        }
        int last = dashboard.filter().year();
        for (int year = dashboard.firstYear(); year <= last; year++) {
            sales(draft, year, whole);
        }
        Dashboard ofYear = dashboard.ofYear();
        ShownCount before = ofYear.before(SOLD);
        Double proceedsBefore = ofYear.measureBefore(Keys.PROCEEDS);
        return draft.saying(words.compared(
                salesMessage(last, whole),
                "throughput.sales.before",
                before.isHidden() || proceedsBefore == null ? null : words.number(before),
                words.text("figure." + ofYear.beforeKey()),
                words.millions(proceedsBefore)));
    }

    private void sales(Draft draft, int year, boolean whole) {
        ShownCount sold = dashboard.count(Keys.year(SOLD), year);
        ShownCount acquired = dashboard.count(Keys.year(Keys.ACQUIRED), year);
        List<TableCell> cells = new ArrayList<>(List.of(
                TableCell.of(sold, words, FlowDrawings.ofYear(FigureSource.EXITS, year, ExitKind.BOUGHT_OWN.name())),
                TableCell.of(words.millions(dashboard.measure(Keys.year(Keys.PROCEEDS), year)))));
        if (whole) {
            cells.add(TableCell.of(words.number(acquired)));
            cells.add(TableCell.of(words.millions(dashboard.measure(Keys.year(Keys.SPENT), year))));
        }
        draft.mark(Integer.toString(year), whole ? new ShownCount[] {sold, acquired} : new ShownCount[] {sold})
                .row(Integer.toString(year), cells.toArray(TableCell[]::new));
    }

    private String salesMessage(int year, boolean whole) {
        Double proceeds = dashboard.measure(Keys.year(Keys.PROCEEDS), year);
        String sold = words.said(dashboard.count(Keys.year(SOLD), year));
        String message = proceeds == null
                ? words.text("throughput.sales.message", sold)
                : words.text("throughput.sales.message-proceeds", sold, words.millions(proceeds));
        Double spent = dashboard.measure(Keys.year(Keys.SPENT), year);
        return whole
                ? message + " "
                        + words.text(
                                "throughput.sales.acquired",
                                words.number(dashboard.count(Keys.year(Keys.ACQUIRED), year)),
                                words.millions(spent == null ? 0 : spent))
                : message;
    }

    private TableCell cell(String key, String... kinds) {
        return TableCell.of(dashboard.ofPeriod(key), words, dashboard.monthly(FigureSource.EXITS, kinds));
    }

    private TableCell cellBefore(String key, String... kinds) {
        return TableCell.of(dashboard.before(key), words, dashboard.monthlyBefore(FigureSource.EXITS, kinds));
    }

    private String before() {
        return words.text("figure." + dashboard.beforeKey());
    }

    private String name(ExitKind kind) {
        return words.text("exit." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
