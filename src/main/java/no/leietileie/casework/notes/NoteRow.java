package no.leietileie.casework.notes;

import java.time.Instant;

/** @param own whether the user who asks wrote it and may withdraw it */
public record NoteRow(NoteId id, String text, String authorName, Instant writtenAt, boolean own) {

    /** The text is about people: it must not end in a log. */
    @Override
    public String toString() {
        return "NoteRow[" + id + "]";
    }
}
