package no.leietileie.casework.notes;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import no.leietileie.casework.timeline.TimelineBodies;
import org.springframework.stereotype.Component;

/** The text of a note, for the timeline. */
@Component
class NoteBodies implements TimelineBodies {

    private final NoteRepository notes;

    NoteBodies(NoteRepository notes) {
        this.notes = notes;
    }

    @Override
    public String detail() {
        return NoteHappened.NOTE;
    }

    @Override
    public Map<Long, String> bodies(Collection<Long> ids) {
        return notes.findByIdInAndWithdrawnAtIsNull(ids).stream()
                .collect(toMap(note -> note.id().value(), Note::text));
    }
}
