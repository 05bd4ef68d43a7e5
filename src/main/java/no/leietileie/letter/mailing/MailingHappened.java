package no.leietileie.letter.mailing;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something was done with a mailing as a whole.
 *
 * @param recipients whom it was about then
 */
public record MailingHappened(MailingId mailing, What what, long recipients) implements BusinessEvent {

    public enum What {
        CREATED("mailing.created"),
        SENT("mailing.sent"),
        TAKEN_BACK("mailing.taken-back"),
        PAUSED("mailing.paused"),
        RESUMED("mailing.resumed"),
        CANCELLED("mailing.cancelled"),
        DONE("mailing.done"),
        POSTED("mailing.posted"),
        DELETED("mailing.deleted");

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
    public @Nullable Long householdId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("mailing", Long.toString(mailing.value()), "recipients", Long.toString(recipients));
    }
}
