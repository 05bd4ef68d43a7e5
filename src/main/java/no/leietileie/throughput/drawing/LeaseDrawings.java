package no.leietileie.throughput.drawing;

import java.util.List;
import java.util.Locale;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.counting.Bands;
import no.leietileie.throughput.counting.FigureSource;
import no.leietileie.throughput.counting.Keys;
import no.leietileie.throughput.counting.ListQuestion;
import no.leietileie.throughput.counting.ShownCount;
import org.jspecify.annotations.Nullable;

/** How leases run and end. */
final class LeaseDrawings {

    /** Places in {@link Bands#TENANCY_MONTHS}. */
    private static final int FIVE_TO_TEN_YEARS = 3;

    private static final int OVER_TEN_YEARS = 4;
    private static final int QUARTERS = 8;
    private static final int MONTHS = 12;
    private static final List<String> ALERTS = List.of("PAST_END", "CONVERSION_RISK", "BECAME_INDEFINITE");

    private final Dashboard dashboard;
    private final Wording words;

    LeaseDrawings(Dashboard dashboard, Wording words) {
        this.dashboard = dashboard;
        this.words = words;
    }

    Drawing tenancies() {
        Bands bands = Bands.TENANCY_MONTHS;
        Draft draft = new Draft(FigureKind.TENANCIES, Form.COLUMNS, words, words.text("figure.leases"))
                .headers("throughput.length", "figure.leases");
        for (int band = 0; band < bands.count(); band++) {
            ShownCount count = dashboard.count(Keys.TENANCY, band);
            ListQuestion list = ListQuestion.of(FigureSource.TENANCIES, 0)
                    .sized(bands.from().get(band), bands.last(band));
            draft.mark(name(band), count).row(name(band), TableCell.of(count, words, list));
        }
        draft.row(
                words.text("figure.all"),
                TableCell.of(
                        dashboard.count(Keys.TENANCY, Bands.ALL), words, ListQuestion.of(FigureSource.TENANCIES, 0)));
        Double before = dashboard.measure(Keys.RAN + Keys.MEDIAN, 0);
        return draft.saying(words.compared(
                words.text(
                        "throughput.tenancies.message",
                        words.months(dashboard.measure(Keys.TENANCY + Keys.MEDIAN, 0)),
                        words.percent(overFiveYears()),
                        Integer.toString(dashboard.filter().year()),
                        words.months(dashboard.measure(
                                Keys.ENDED + Keys.MEDIAN, dashboard.filter().year()))),
                "throughput.tenancies.before",
                before == null ? null : words.months(before)));
    }

    /** From the counts that are shown: a share of its own would give those away that are hidden. */
    private @Nullable Double overFiveYears() {
        Long toTen = dashboard.count(Keys.TENANCY, FIVE_TO_TEN_YEARS).value();
        Long overTen = dashboard.count(Keys.TENANCY, OVER_TEN_YEARS).value();
        return toTen == null || overTen == null
                ? null
                : new ShownCount(toTen + overTen).shareOf(dashboard.count(Keys.TENANCY, Bands.ALL));
    }

    private String name(int band) {
        List<Integer> from = Bands.TENANCY_MONTHS.from();
        if (band + 1 == from.size()) {
            return words.text("tenancy.over", from.get(band) / MONTHS);
        }
        int to = from.get(band + 1) / MONTHS;
        return band == 0 ? words.text("tenancy.under", to) : words.text("tenancy.from-to", from.get(band) / MONTHS, to);
    }

    Drawing leaseEnds() {
        Draft draft = new Draft(FigureKind.LEASE_ENDS, Form.COLUMNS, words, words.text("figure.leases"))
                .headers("figure.period", "figure.leases");
        int first = Keys.quarter(dashboard.snapshot().asOf());
        for (int quarter = first; quarter < first + QUARTERS; quarter++) {
            ShownCount count = dashboard.count(Keys.LEASE_ENDS, quarter);
            draft.mark(words.quarterMark(quarter), count)
                    .row(
                            words.quarter(quarter),
                            TableCell.of(count, words, ListQuestion.of(FigureSource.LEASE_ENDS, quarter)));
        }
        ShownCount before = dashboard.count(Keys.TERMS, first - 1);
        return draft.saying(words.compared(
                words.text(
                        "throughput.lease-ends.message",
                        words.said(dashboard.count(Keys.LEASE_ENDS, first)),
                        words.said(dashboard.count(Keys.LEASE_ENDS, first + 1))),
                "throughput.lease-ends.before",
                before.isHidden() ? null : words.number(before)));
    }

    Drawing conversion() {
        Draft draft = new Draft(FigureKind.CONVERSION, Form.BARS, words, words.text("figure.leases"))
                .headers("throughput.past-end", "figure.leases");
        for (String alert : ALERTS) {
            ShownCount count = dashboard.count(Keys.of(Keys.CONVERSION, alert), 0);
            String name =
                    words.text("conversion." + alert.toLowerCase(Locale.ROOT).replace('_', '-'));
            draft.mark(name, count)
                    .row(name, TableCell.of(count, words, ListQuestion.of(FigureSource.CONVERSION, 0, alert)));
        }
        draft.row(
                words.text("figure.all"),
                TableCell.of(dashboard.count(Keys.CONVERSION, 0), words, ListQuestion.of(FigureSource.CONVERSION, 0)));
        return draft.saying(words.text(
                "throughput.conversion.message",
                words.said(dashboard.count(Keys.of(Keys.CONVERSION, "CONVERSION_RISK"), 0)),
                words.said(dashboard.count(Keys.of(Keys.CONVERSION, "BECAME_INDEFINITE"), 0))));
    }
}
