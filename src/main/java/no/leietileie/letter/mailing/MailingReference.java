package no.leietileie.letter.mailing;

/**
 * What a letter is about, for the module that booked it.
 *
 * @param kind such as {@code meeting} or {@code visit}
 */
public record MailingReference(String kind, long id) {}
