package no.leietileie.meeting.day;

import java.time.Clock;
import java.util.Map;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.meeting.MeetingId;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.SeenHouseholds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written down about a household at a meeting, one field at a time, by one or several colleagues. */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional
public class DayNotes {

    /** Longest text of a field in characters. */
    public static final int LENGTH = 2000;

    private final MeetingNoteRepository repository;
    private final SeenHouseholds households;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DayNotes(
            MeetingNoteRepository repository,
            SeenHouseholds households,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.households = households;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param seen what stood in the field when the user began to write
     * @throws IllegalArgumentException for a text over {@value #LENGTH} characters
     */
    public NoteOutcome save(MeetingId meeting, HouseholdId household, DayField field, String seen, String wanted) {
        if (wanted.length() > LENGTH) {
            throw new IllegalArgumentException("Longer than " + LENGTH);
        }
        households.require(household);
        MeetingNote note = repository
                .forChange(meeting.value(), household.value(), field)
                .orElseGet(() -> new MeetingNote(meeting, household, field, CurrentUser.get()));
        if (note.text().equals(wanted)) {
            return new NoteOutcome.Saved();
        }
        if (!note.text().equals(seen)) {
            return new NoteOutcome.ChangedBy(note.changedByName(), note.text());
        }
        note.change(wanted, CurrentUser.get(), clock.instant());
        repository.save(note);
        log.changed(household.value(), "meeting.note", Map.of("field", field.name()));
        events.publishEvent(new ListChanged(meeting));
        return new NoteOutcome.Saved();
    }
}
