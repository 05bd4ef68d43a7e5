package no.leietileie.casework.notes;

import java.time.Clock;
import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserRow;
import no.leietileie.casework.notes.NoteHappened.What;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.SeenHouseholds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues have written about a household. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional(readOnly = true)
public class Notes {

    /** Longest note in characters. */
    public static final int LENGTH = 4000;

    private final NoteRepository repository;
    private final SeenHouseholds households;
    private final MentionedColleagues mentioned;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notes(
            NoteRepository repository,
            SeenHouseholds households,
            MentionedColleagues mentioned,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.households = households;
        this.mentioned = mentioned;
        this.events = events;
        this.clock = clock;
    }

    /** Newest first. */
    public List<NoteRow> listOf(HouseholdId household) {
        return repository.findByHouseholdIdAndWithdrawnAtIsNullOrderByWrittenAtDescIdDesc(household.value()).stream()
                .map(note -> note.row(CurrentUser.get()))
                .toList();
    }

    /** Also those that were withdrawn, newest first: for the report of everything held. */
    public List<HeldNote> listHeld(HouseholdId household) {
        return repository.findByHouseholdIdOrderByWrittenAtDescIdDesc(household.value()).stream()
                .map(Note::held)
                .toList();
    }

    /**
     * A colleague who is named in it, as in {@code @amina}, and may see the household gets a task.
     *
     * @throws IllegalArgumentException for a blank text or one over {@value #LENGTH} characters
     */
    @Transactional
    public NoteId write(HouseholdId household, String text) {
        if (text.isBlank() || text.strip().length() > LENGTH) {
            throw new IllegalArgumentException("A note has 1 to " + LENGTH + " characters");
        }
        households.require(household);
        Note note = repository.save(new Note(household, text, CurrentUser.get(), clock.instant()));
        publish(note, What.WRITTEN);
        mentioned.tell(household, "", text);
        return note.id();
    }

    /** Colleagues named in a text who are not told of it, since they may not see the household; by name. */
    @Transactional
    public List<UserRow> listNamedInVain(HouseholdId household, String text) {
        return mentioned.namedInVain(household, text);
    }

    /** The author takes her note back; it stays in the records and can be put back. */
    @Transactional
    public void withdraw(NoteId id) {
        Note note = repository.findById(id.value()).orElseThrow();
        note.withdraw(CurrentUser.get(), clock.instant());
        publish(note, What.WITHDRAWN);
    }

    @Transactional
    public void restore(NoteId id) {
        Note note = repository.findById(id.value()).orElseThrow();
        note.restore(CurrentUser.get());
        publish(note, What.RESTORED);
    }

    private void publish(Note note, What what) {
        events.publishEvent(new NoteHappened(note.id(), note.householdId(), what));
    }
}
