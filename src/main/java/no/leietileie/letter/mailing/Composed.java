package no.leietileie.letter.mailing;

/** What became of the wish for letters. */
public sealed interface Composed {

    /** Waits to be looked through and sent by a person. */
    record Ready(MailingId mailing) implements Composed {}

    /** No template of this type has been decided: somebody must write it first. */
    record NoTemplate() implements Composed {}
}
