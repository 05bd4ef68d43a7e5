package no.leietileie.meeting.invitation;

import no.leietileie.letter.mailing.MailingId;

/** What came of the wish to invite. */
public sealed interface Invited {

    /** The invitations wait to be looked through and sent. */
    record Ready(MailingId mailing, int households) implements Invited {}

    /** Everybody in these meetings has been invited, or their invitation waits already. */
    record Nobody() implements Invited {}

    /** No invitation has been decided: somebody must write it first. */
    record NoTemplate() implements Invited {}
}
