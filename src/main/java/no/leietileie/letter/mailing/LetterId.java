package no.leietileie.letter.mailing;

/** One letter to one recipient. */
public record LetterId(long value) {}
