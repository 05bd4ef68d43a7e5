package no.leietileie.meeting.interpreting;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How far it has come with an interpreter; one that nobody has asked has no order. */
public enum OrderState {
    ASKED,
    CONFIRMED,
    DECLINED,
    /** Called off by us. */
    CANCELLED;

    private static final Map<OrderState, Set<OrderState>> TABLE = Map.of(
            ASKED, EnumSet.of(CONFIRMED, DECLINED, CANCELLED),
            CONFIRMED, EnumSet.of(ASKED, DECLINED, CANCELLED),
            DECLINED, EnumSet.of(ASKED, CONFIRMED),
            CANCELLED, EnumSet.of(ASKED, CONFIRMED));

    /** What it may become, in the order in which they are declared; every answer can be taken back. */
    public Set<OrderState> next() {
        return Objects.requireNonNull(TABLE.get(this));
    }

    /** Whether somebody comes. */
    public boolean isOn() {
        return this == ASKED || this == CONFIRMED;
    }
}
