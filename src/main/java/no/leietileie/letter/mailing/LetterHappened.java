package no.leietileie.letter.mailing;

import java.util.Map;
import java.util.TreeMap;
import no.leietileie.base.BusinessEvent;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * Something became of the letter to one household.
 *
 * @param reference to what the letter is about, null when it is about nothing booked
 * @param why a problem or failure by its name; null where the kind says all
 */
public record LetterHappened(
        LetterId letter,
        MailingId mailing,
        HouseholdId household,
        @Nullable MailingReference reference,
        What what,
        Channel channel,
        @Nullable String why)
        implements BusinessEvent {

    /** The detail that holds the letter, by which its PDF is opened. */
    public static final String LETTER = "letter";

    public static final String CHANNEL = "channel";
    public static final String WHY = "why";

    public enum What {
        SENT("letter.sent"),
        /** Could not be sent: a {@link RecipientProblem}. */
        HELD_BACK("letter.held-back"),
        /** Was tried and failed: a {@link LetterFailure}. */
        FAILED("letter.failed"),
        DELIVERED("letter.delivered"),
        /** What it says no longer holds. */
        OUTDATED("letter.outdated"),
        /** What had been changed was changed back before anybody was told. */
        HOLDS_AGAIN("letter.holds-again");

        private final String type;

        What(String type) {
            this.type = type;
        }
    }

    @Override
    public String type() {
        return what.type;
    }

    @Override
    public Long householdId() {
        return household.value();
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new TreeMap<>();
        details.put(LETTER, Long.toString(letter.value()));
        details.put("mailing", Long.toString(mailing.value()));
        details.put(CHANNEL, channel.name());
        if (why != null) {
            details.put(WHY, why);
        }
        if (reference != null) {
            details.put(reference.kind(), Long.toString(reference.id()));
        }
        return details;
    }
}
