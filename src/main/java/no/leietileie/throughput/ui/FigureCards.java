package no.leietileie.throughput.ui;

import static no.leietileie.base.ui.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.leietileie.base.ui.Formats;
import no.leietileie.throughput.Contacts;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.ExitKind;
import no.leietileie.throughput.Exits;
import no.leietileie.throughput.Funnel;
import no.leietileie.throughput.LeaseEnds;
import no.leietileie.throughput.ShownCount;
import no.leietileie.throughput.TenancyLength;
import no.leietileie.throughput.ui.Charts.Mark;

/** The figures of a dashboard as cards, each with one message. */
final class FigureCards {

    private FigureCards() {}

    static List<Component> of(Dashboard dashboard) {
        List<Component> cards = new ArrayList<>();
        cards.add(new FlowCard(dashboard.flow(), dashboard.flowBefore()));
        cards.add(funnel(dashboard.funnel()));
        cards.add(exits(dashboard.exits(), dashboard.exitsBefore()));
        if (dashboard.filter().district() == null) {
            cards.add(contacts(dashboard.contacts()));
        }
        cards.add(leaseEnds(dashboard.leaseEnds()));
        cards.add(tenancies(dashboard.tenancies()));
        return cards;
    }

    private static Component funnel(Funnel funnel) {
        Funnel.Row first = funnel.rows().getFirst();
        Funnel.Row last = funnel.rows().getLast();
        return new FigureCard(
                "throughput.funnel",
                text("throughput.funnel.message", FigureTexts.of(last.reached()), FigureTexts.of(first.reached())),
                Charts.bars(
                        text("throughput.funnel"),
                        funnel.rows().stream()
                                .map(row -> mark(FigureTexts.of(row.step()), row.reached()))
                                .toList()),
                new FigureTable(
                        List.of(
                                text("throughput.step"),
                                text("throughput.households"),
                                text("throughput.conversion"),
                                text("throughput.median-days")),
                        funnel.rows().stream()
                                .map(row -> List.of(
                                        FigureTexts.of(row.step()),
                                        FigureTexts.of(row.reached()),
                                        FigureTexts.percent(row.conversion()),
                                        row.medianDays() == null ? Formats.UNKNOWN : Formats.number(row.medianDays())))
                                .toList()));
    }

    private static Component exits(Exits exits, Exits before) {
        List<Mark> marks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<ExitKind, ShownCount> kind : exits.byKind().entrySet()) {
            String label = FigureTexts.of(kind.getKey());
            marks.add(mark(label, kind.getValue()));
            rows.add(List.of(
                    label,
                    FigureTexts.of(kind.getValue()),
                    FigureTexts.of(before.byKind().getOrDefault(kind.getKey(), ShownCount.HIDDEN))));
        }
        rows.add(List.of(text("throughput.all"), FigureTexts.of(exits.all()), FigureTexts.of(before.all())));
        return new FigureCard(
                "throughput.exits",
                text(
                        "throughput.exits.message",
                        FigureTexts.of(exits.toOwnership()),
                        FigureTexts.percent(exits.toOwnership().shareOf(exits.all())),
                        FigureTexts.of(before.toOwnership())),
                Charts.bars(text("throughput.exits"), marks),
                new FigureTable(
                        List.of(text("throughput.exit"), text("throughput.this-year"), text("throughput.year-before")),
                        rows));
    }

    private static Component contacts(Contacts contacts) {
        List<Mark> marks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int month = 1; month <= contacts.months().size(); month++) {
            ShownCount count = contacts.months().get(month - 1);
            marks.add(mark(FigureTexts.month(month), count));
            rows.add(List.of(FigureTexts.month(month), FigureTexts.of(count)));
        }
        String reached = contacts.months().isEmpty()
                ? Formats.UNKNOWN
                : FigureTexts.of(contacts.months().getLast());
        return new FigureCard(
                "throughput.contacts",
                contacts.goal() == null
                        ? text("throughput.contacts.message", reached)
                        : text("throughput.contacts.message-goal", reached, Formats.number(contacts.goal())),
                Charts.line(text("throughput.contacts"), marks, "", contacts.goal()),
                new FigureTable(List.of(text("throughput.period"), text("throughput.contacted")), rows));
    }

    private static Component leaseEnds(LeaseEnds ends) {
        List<Mark> marks = ends.quarters().stream()
                .map(quarter -> mark(label(quarter), quarter.leases()))
                .toList();
        return new FigureCard(
                "throughput.lease-ends",
                text(
                        "throughput.lease-ends.message",
                        FigureTexts.of(ends.quarters().getFirst().leases())),
                Charts.columns(text("throughput.lease-ends"), marks),
                new FigureTable(
                        List.of(text("throughput.period"), text("throughput.leases")),
                        ends.quarters().stream()
                                .map(quarter -> List.of(label(quarter), FigureTexts.of(quarter.leases())))
                                .toList()));
    }

    private static String label(LeaseEnds.Quarter quarter) {
        return text("throughput.quarter", quarter.quarter(), Integer.toString(quarter.year()));
    }

    private static Component tenancies(TenancyLength tenancies) {
        return new FigureCard(
                "throughput.tenancies",
                tenancies.median() == null
                        ? text("throughput.tenancies.none")
                        : text("throughput.tenancies.message", FigureTexts.months(tenancies.median())),
                Charts.columns(
                        text("throughput.tenancies"),
                        tenancies.bands().stream()
                                .map(band -> mark(FigureTexts.of(band), band.leases()))
                                .toList()),
                new FigureTable(
                        List.of(text("throughput.length"), text("throughput.leases")),
                        tenancies.bands().stream()
                                .map(band -> List.of(FigureTexts.of(band), FigureTexts.of(band.leases())))
                                .toList()));
    }

    private static Mark mark(String label, ShownCount count) {
        return new Mark(label, count.value());
    }
}
