package no.leietileie.throughput.drawing;

import java.util.ArrayList;
import java.util.List;
import no.leietileie.base.ui.Formats;
import no.leietileie.municipality.programme.TargetData;
import no.leietileie.municipality.programme.TargetKind;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.counting.Bands;
import no.leietileie.throughput.counting.FigureSource;
import no.leietileie.throughput.counting.Keys;
import no.leietileie.throughput.counting.ListQuestion;
import no.leietileie.throughput.counting.ShownCount;

/** What the programme does against what it has promised, and who waits for it. */
final class WorkDrawings {

    private static final int MONTHS = 12;

    private final Dashboard dashboard;
    private final Wording words;

    WorkDrawings(Dashboard dashboard, Wording words) {
        this.dashboard = dashboard;
        this.words = words;
    }

    Drawing contacts() {
        return burnUp(FigureKind.CONTACTS, Keys.CONTACTS, FigureSource.CONTACTS, TargetKind.HOUSEHOLDS_CONTACTED);
    }

    Drawing visits() {
        return burnUp(FigureKind.VISITS, Keys.VISITS, FigureSource.VISITS, TargetKind.HOME_VISITS);
    }

    /** From the first month of the target, or of the year, to its last or today. */
    private Drawing burnUp(FigureKind kind, String what, FigureSource source, TargetKind targetKind) {
        TargetData target = dashboard.targets().get(targetKind);
        int first = target == null ? dashboard.filter().year() * MONTHS : Keys.month(target.from());
        int last = target == null ? dashboard.filter().year() * MONTHS + MONTHS - 1 : lastMonth(target);
        String reachedKey = "throughput." + kind.key() + ".reached";
        Draft draft = new Draft(kind, Form.LINE, words, words.text(reachedKey))
                .headers("figure.period", reachedKey, "figure.target-pace")
                .towards(target == null ? null : goal(target, first, last));
        for (int month = first; month <= last; month++) {
            boolean begun = isBegun(what, month);
            ShownCount count = dashboard.count(what, month);
            Long value = count.value();
            draft.mark(words.month(month), !begun || value == null ? null : (double) value);
            if (begun) {
                draft.row(
                        words.monthOfYear(month),
                        TableCell.of(count, words, ListQuestion.of(source, first, month)),
                        TableCell.of(target == null ? Formats.UNKNOWN : pace(target, first, last, month)));
            }
        }
        String key = "throughput." + kind.key() + ".message";
        int now = Math.min(last, dashboard.lastMonth());
        String reached = words.said(dashboard.count(what, now));
        String message = target == null
                ? words.text(key, reached)
                : words.text(
                        key + "-target",
                        reached,
                        target.goal(),
                        Formats.date(target.to()),
                        pace(target, first, last, now));
        ShownCount before = dashboard.count(what, now - MONTHS);
        return draft.saying(words.compared(
                message,
                "figure.before-month",
                before.isHidden() || !isBegun(what, now - MONTHS) ? null : words.number(before),
                words.monthOfYear(now - MONTHS)));
    }

    /** Before the first month of a year's target, and in months that are not counted, there is no sum: not even nought. */
    private boolean isBegun(String what, int month) {
        return dashboard.snapshot().has(what, month);
    }

    /** A target until the first of a month has the month before as its last. */
    private static int lastMonth(TargetData target) {
        int last = Keys.month(target.to());
        return target.to().getDayOfMonth() == 1 && last > Keys.month(target.from()) ? last - 1 : last;
    }

    private Goal goal(TargetData target, int first, int last) {
        List<Double> pace = new ArrayList<>();
        for (int month = first; month <= last; month++) {
            pace.add(atPace(target, first, last, month));
        }
        return new Goal(words.text("figure.target", target.goal()), pace);
    }

    private String pace(TargetData target, int first, int last, int month) {
        return words.number(atPace(target, first, last, month));
    }

    private static double atPace(TargetData target, int first, int last, int month) {
        return Math.round((double) target.goal() * (month - first + 1) / (last - first + 1));
    }

    Drawing waiting() {
        Bands bands = Bands.WAITING_DAYS;
        Draft draft = new Draft(FigureKind.WAITING, Form.COLUMNS, words, words.text("figure.households"))
                .headers("throughput.waited", "figure.households");
        for (int band = 0; band < bands.count(); band++) {
            ShownCount count = dashboard.count(Keys.WAITING, band);
            String name = words.text("waiting." + band);
            draft.mark(name, count)
                    .row(
                            name,
                            TableCell.of(
                                    count,
                                    words,
                                    ListQuestion.of(FigureSource.WAITING, 0)
                                            .sized(
                                                    band == 0
                                                            ? Integer.MIN_VALUE
                                                            : bands.from().get(band),
                                                    bands.last(band))));
        }
        ShownCount all = dashboard.count(Keys.WAITING, Bands.ALL);
        draft.row(words.text("figure.all"), TableCell.of(all, words, ListQuestion.of(FigureSource.WAITING, 0)));
        ShownCount before = dashboard.count(Keys.WAITED, 0);
        Double half = dashboard.measure(Keys.WAITED + Keys.MEDIAN, 0);
        return draft.saying(words.compared(
                words.text(
                        "throughput.waiting.message",
                        words.said(all),
                        words.number(dashboard.measure(Keys.WAITING + Keys.MEDIAN, 0)),
                        words.number(dashboard.measure(Keys.WAITING + Keys.NINE_OF_TEN, 0))),
                "throughput.waiting.before",
                before.isHidden() || half == null ? null : words.number(before),
                words.number(half)));
    }
}
