package no.leietileie.casework;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.leietileie.access.ActingUser;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.base.BulkBusinessEvent;
import no.leietileie.base.BusinessEvent;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything that happened to a household. Other modules add to it by publishing what happens. */
@Service
public class Timeline {

    /** All kinds, for {@link #page}. */
    public static final String ALL = "";

    private final TimelineRepository repository;
    private final NoteRepository notes;
    private final TaskRepository tasks;
    private final Clock clock;

    Timeline(TimelineRepository repository, NoteRepository notes, TaskRepository tasks, Clock clock) {
        this.repository = repository;
        this.notes = notes;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(BusinessEvent event) {
        repository.saveAll(detailsByHousehold(event).entrySet().stream()
                .map(household -> entry(household.getKey(), event.type(), household.getValue()))
                .toList());
    }

    private static Map<Long, Map<String, String>> detailsByHousehold(BusinessEvent event) {
        Long householdId = event.householdId();
        if (event instanceof BulkBusinessEvent bulk) {
            return bulk.detailsByHousehold();
        }
        return householdId == null ? Map.of() : Map.of(householdId, event.details());
    }

    private TimelineEntry entry(long householdId, String type, Map<String, String> details) {
        SignedInUser actor = CurrentUser.find().orElse(ActingUser.SYSTEM);
        return new TimelineEntry(householdId, type, details, actor.displayName(), clock.instant());
    }

    /** Newest first. @param kind such as {@code note}, or {@link #ALL} */
    @PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
    @Transactional(readOnly = true)
    public Slice<TimelineItem> page(HouseholdId household, String kind, Pageable page) {
        Slice<TimelineEntry> entries = repository.ofHousehold(household.value(), kind, page);
        Map<Long, String> noteTexts = notes.findByIdInAndWithdrawnAtIsNull(ids(entries, NoteHappened.NOTE)).stream()
                .collect(toMap(note -> note.id().value(), Note::text));
        Map<Long, String> taskTitles = tasks.findByIdIn(ids(entries, TaskHappened.TASK)).stream()
                .map(Task::row)
                .collect(toMap(task -> task.id().value(), TaskRow::title));
        return entries.map(entry -> {
            Long note = id(entry, NoteHappened.NOTE);
            Long task = id(entry, TaskHappened.TASK);
            return entry.item(note != null ? noteTexts.get(note) : task != null ? taskTitles.get(task) : null);
        });
    }

    private static List<Long> ids(Slice<TimelineEntry> entries, String detail) {
        return entries.stream()
                .map(entry -> id(entry, detail))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Long id(TimelineEntry entry, String detail) {
        String value = entry.details().get(detail);
        return value == null ? null : Long.valueOf(value);
    }
}
