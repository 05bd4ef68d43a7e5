package no.leietileie.casework.notes;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import org.jspecify.annotations.Nullable;

/** A note was written, withdrawn or put back; its text stays where it is. */
public record NoteHappened(NoteId note, @Nullable Long householdId, What what) implements BusinessEvent {

    public enum What {
        WRITTEN("note.written"),
        WITHDRAWN("note.withdrawn"),
        RESTORED("note.restored");

        private final String type;

        What(String type) {
            this.type = type;
        }
    }

    static final String NOTE = "note";

    @Override
    public String type() {
        return what.type;
    }

    @Override
    public Map<String, String> details() {
        return Map.of(NOTE, Long.toString(note.value()));
    }
}
