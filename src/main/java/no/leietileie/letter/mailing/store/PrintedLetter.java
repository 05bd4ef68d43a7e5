package no.leietileie.letter.mailing.store;

/** A letter of the print file. */
public record PrintedLetter(Recipient recipient, LetterDocument document) {}
