package no.leietileie.meeting.day.ui;

import java.time.Instant;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.meeting.interpreting.OrderRow;
import no.leietileie.meeting.interpreting.OrderState;
import org.jspecify.annotations.Nullable;

/** Orders of interpreters in words. */
final class OrderTexts {

    private OrderTexts() {}

    static String of(@Nullable OrderState state) {
        return Texts.text("order.state." + (state == null ? "none" : DayTexts.key(state)));
    }

    static StatusBadge badge(@Nullable OrderState state) {
        Tone tone = state == null
                ? Tone.AMBER
                : switch (state) {
                    case ASKED -> Tone.BLUE;
                    case CONFIRMED -> Tone.GREEN;
                    case DECLINED -> Tone.RED;
                    case CANCELLED -> Tone.NEUTRAL;
                };
        return new StatusBadge(tone, of(state));
    }

    /** What it costs, and until when it costs nothing to call off, or did. */
    static String cost(OrderRow order, Instant now) {
        if (order.cost() != null && order.reason() != null) {
            return Texts.text(
                    "order.cost.recorded",
                    Formats.money(order.cost()),
                    Texts.text("order.reason." + DayTexts.key(order.reason())));
        }
        String agreed = order.agreed() == null
                ? Texts.text("order.cost.unknown")
                : Texts.text("order.cost.agreed", Formats.money(order.agreed()));
        String deadline = now.isAfter(order.deadline()) ? "order.cost.late" : "order.cost.free";
        return agreed + " " + Texts.text(deadline, Formats.time(order.deadline()));
    }
}
