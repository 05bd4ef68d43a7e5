package no.leietileie.letter.mailing;

public record MailingId(long value) {}
