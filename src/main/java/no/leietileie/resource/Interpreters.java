package no.leietileie.resource;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.LanguageTag;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.SeenHouseholds;
import no.leietileie.resource.ResourceChanged.What;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who interprets which languages, and for whom she must not. */
@Service
@PreAuthorize("hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
@Transactional(readOnly = true)
public class Interpreters {

    private final InterpreterRepository repository;
    private final InterpreterConflictRepository conflicts;
    private final SeenHouseholds households;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Interpreters(
            InterpreterRepository repository,
            InterpreterConflictRepository conflicts,
            SeenHouseholds households,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.conflicts = conflicts;
        this.households = households;
        this.events = events;
        this.clock = clock;
    }

    /** By name. @param text part of the name, or empty for all */
    public List<InterpreterRow> search(String text) {
        return repository.search(text.strip()).stream()
                .map(Interpreter::interpreterRow)
                .toList();
    }

    public Optional<InterpreterRow> find(ResourceId id) {
        return repository.findById(id.value()).map(Interpreter::interpreterRow);
    }

    /** By name: those who may interpret for the household, whatever it speaks. */
    public List<InterpreterRow> notExcluded(long householdId) {
        List<Long> excluded = conflicts.interpretersAgainst(householdId);
        return search("").stream()
                .filter(row -> row.active() && !excluded.contains(row.id().value()))
                .toList();
    }

    /**
     * Those who speak the language and may interpret for the household. First those of the same variety, then those of whom
     * none is known, last those of another one; among equals the best qualified first.
     *
     * @param variety what is known of how the household speaks it, null when nothing is
     */
    public List<InterpreterRow> suitable(LanguageTag language, @Nullable String variety, long householdId) {
        return notExcluded(householdId).stream()
                .filter(row -> row.speaks(language))
                .sorted(Comparator.<InterpreterRow, VarietyMatch>comparing(row -> row.match(language, variety))
                        .thenComparing(row -> row.data().facts().qualification()))
                .toList();
    }

    /** @throws IllegalArgumentException for somebody who may be a child */
    @Transactional
    public ResourceId create(InterpreterData data) {
        requireAdult(data);
        ResourceId id =
                repository.save(new Interpreter(data, CurrentUser.get())).id();
        events.publishEvent(new ResourceChanged(id, What.CREATED));
        return id;
    }

    /** @throws IllegalArgumentException for somebody who may be a child */
    @Transactional
    public SaveOutcome change(ResourceId id, InterpreterData data, long version) {
        requireAdult(data);
        Interpreter interpreter = repository.findById(id.value()).orElseThrow();
        if (interpreter.version() != version) {
            return new SaveOutcome.ChangedBy(interpreter.changedByName());
        }
        interpreter.change(data, CurrentUser.get());
        events.publishEvent(new ResourceChanged(id, What.CHANGED));
        return new SaveOutcome.Saved(id);
    }

    private void requireAdult(InterpreterData data) {
        if (!InterpreterFacts.isAdult(data.facts().bornYear(), LocalDate.now(clock))) {
            throw new IllegalArgumentException("An interpreter is never a child");
        }
    }

    /**
     * From now on she cannot be booked for the household. Noting it twice changes nothing.
     *
     * @throws IllegalArgumentException for a household that the user may not see
     */
    @Transactional
    public void noteConflict(ResourceId interpreter, long householdId) {
        households.require(new HouseholdId(householdId));
        InterpreterConflict conflict = new InterpreterConflict(interpreter, householdId, clock.instant());
        if (!conflicts.interpretersAgainst(householdId).contains(interpreter.value())) {
            conflicts.save(conflict);
            events.publishEvent(new InterpreterConflictChanged(interpreter, householdId, true));
        }
    }

    @Transactional
    public void clearConflict(ResourceId interpreter, long householdId) {
        if (conflicts.interpretersAgainst(householdId).contains(interpreter.value())) {
            conflicts.deleteById(new InterpreterConflict.Key(interpreter.value(), householdId));
            events.publishEvent(new InterpreterConflictChanged(interpreter, householdId, false));
        }
    }

    public Set<ResourceId> conflictsOf(long householdId) {
        return conflicts.interpretersAgainst(householdId).stream()
                .map(ResourceId::new)
                .collect(Collectors.toSet());
    }
}
