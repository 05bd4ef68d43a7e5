package no.leietileie.throughput.ui;

import java.util.List;
import no.leietileie.base.ui.Texts;
import no.leietileie.throughput.Flow;
import no.leietileie.throughput.ui.Charts.Mark;
import org.jspecify.annotations.Nullable;

/** Throughput G1 over the year, or over the years. */
final class FlowCard extends FigureCard {

    private static final double TENTHS = 1000.0;

    FlowCard(Flow flow, Flow before) {
        super(
                "throughput.flow",
                message(flow, before),
                Charts.line(Texts.text("throughput.flow"), marks(flow), " %", null),
                new FigureTable(
                        List.of(
                                Texts.text("throughput.period"),
                                Texts.text("throughput.move-outs"),
                                Texts.text("throughput.rate")),
                        flow.points().stream()
                                .map(point -> List.of(
                                        label(point),
                                        FigureTexts.of(point.moveOuts()),
                                        FigureTexts.percent(point.rate())))
                                .toList()));
    }

    private static String message(Flow flow, Flow before) {
        return flow.latest() == null
                ? Texts.text("throughput.flow.none")
                : Texts.text(
                        "throughput.flow.message",
                        FigureTexts.percent(flow.latest()),
                        FigureTexts.percent(before.latest()));
    }

    private static List<Mark> marks(Flow flow) {
        return flow.points().stream()
                .map(point -> new Mark(label(point), percent(point.rate())))
                .toList();
    }

    /** Rounded to one decimal. */
    private static @Nullable Double percent(@Nullable Double rate) {
        return rate == null ? null : Math.round(rate * TENTHS) / (TENTHS / 100);
    }

    private static String label(Flow.Point point) {
        return point.month() == 0 ? Integer.toString(point.year()) : FigureTexts.month(point.month());
    }
}
