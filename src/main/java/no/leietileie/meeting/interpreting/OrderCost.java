package no.leietileie.meeting.interpreting;

import java.time.Duration;
import java.time.Instant;
import no.leietileie.base.Nok;
import no.leietileie.resource.TimeSlot;

/** What an assignment costs: by the minute, for the least number of hours at least, rounded down to whole kroner. */
final class OrderCost {

    private static final int ALL = 100;
    private static final int ORE = 100;
    private static final int MINUTES = 60;

    private final Nok hourlyPrice;
    private final TimeSlot slot;
    private final InterpreterFees fees;

    OrderCost(Nok hourlyPrice, TimeSlot slot, InterpreterFees fees) {
        this.hourlyPrice = hourlyPrice;
        this.slot = slot;
        this.fees = fees;
    }

    Nok agreed() {
        return part(ALL);
    }

    /** When it costs nothing to call off: until this moment, itself included. */
    static Instant deadline(TimeSlot slot, int cancellationHours) {
        return slot.start().minus(Duration.ofHours(cancellationHours));
    }

    Nok calledOff(Instant at, int cancellationHours) {
        return isInTime(at, cancellationHours) ? Nok.ZERO : part(fees.latePercent());
    }

    boolean isInTime(Instant at, int cancellationHours) {
        return !at.isAfter(deadline(slot, cancellationHours));
    }

    Nok nobodyCame() {
        return part(fees.noShowPercent());
    }

    private Nok part(int percent) {
        long minutes = Math.max(slot.length().toMinutes(), (long) fees.leastHours() * MINUTES);
        long ore = hourlyPrice.ore() * minutes * percent / MINUTES / ALL;
        return Nok.ofOre(ore - ore % ORE);
    }
}
