package no.leietileie.letter.mailing.store;

import java.util.Map;

/** What is kept of a letter beside its file, which is a thousand times as large. */
public record KeptLetter(long letter, int pages, Map<String, String> data) {}
