package no.leietileie.letter.mailing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

public enum MailingState {
    /** A job finds out for each recipient whether and how the letter can be sent. */
    PREPARING,
    /** Is looked through by whoever sends it. */
    DRAFT,
    /** Sent by the user, and held back until it is too late to change one's mind. */
    QUEUED,
    SENDING,
    PAUSED,
    DONE,
    /** Stopped for good; what had been sent by then stays sent. */
    CANCELLED;

    private static final Map<MailingState, Set<MailingState>> NEXT = Map.of(
            PREPARING, EnumSet.of(PREPARING, DRAFT),
            DRAFT, EnumSet.of(PREPARING, QUEUED),
            QUEUED, EnumSet.of(DRAFT, SENDING),
            SENDING, EnumSet.of(PAUSED, DONE, CANCELLED),
            PAUSED, EnumSet.of(SENDING, CANCELLED),
            DONE, EnumSet.of(SENDING),
            CANCELLED, EnumSet.noneOf(MailingState.class));

    public boolean canBecome(MailingState next) {
        return Objects.requireNonNull(NEXT.get(this)).contains(next);
    }

    /** A job has something to do, now or soon. */
    public boolean isBusy() {
        return this == PREPARING || this == SENDING;
    }

    /** It is being looked through; nothing has been decided. */
    public boolean isOpen() {
        return this == PREPARING || this == DRAFT;
    }

    public String messageKey() {
        return "mailings.state." + name().toLowerCase(Locale.ROOT);
    }
}
