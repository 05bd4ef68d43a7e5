package no.leietileie.casework.notes;

public record NoteId(long value) {}
