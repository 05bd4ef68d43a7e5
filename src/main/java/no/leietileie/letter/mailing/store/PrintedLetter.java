package no.leietileie.letter.mailing.store;

/** A letter of the print file; its own file is read only where it is wanted. */
public record PrintedLetter(Recipient recipient, KeptLetter kept) {}
