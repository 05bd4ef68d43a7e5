package no.leietileie.letter.mailing.dispatch;

import no.leietileie.letter.mailing.MailingId;

/** What is to be done with a mailing; each is safe to begin again where it was interrupted. */
public enum MailingJob {
    PREPARE,
    SEND;

    /** The name under which the job is queued: the same work is never queued twice. */
    String instance(MailingId id) {
        return id.value() + ":" + name();
    }

    static MailingJob of(String instance) {
        return valueOf(instance.substring(instance.indexOf(':') + 1));
    }

    static MailingId mailingOf(String instance) {
        return new MailingId(Long.parseLong(instance.substring(0, instance.indexOf(':'))));
    }
}
