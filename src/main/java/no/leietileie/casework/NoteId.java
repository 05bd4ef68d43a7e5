package no.leietileie.casework;

public record NoteId(long value) {}
