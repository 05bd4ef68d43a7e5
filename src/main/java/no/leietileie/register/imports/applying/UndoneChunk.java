package no.leietileie.register.imports.applying;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.register.Protection;
import no.leietileie.register.TenantListProjection;
import no.leietileie.register.imports.matching.StoredRows;
import no.leietileie.register.imports.matching.ThingKind;
import no.leietileie.register.imports.matching.Trace;
import no.leietileie.register.imports.staging.LineStore.AppliedLine;

/** Some applied rows that are undone in one transaction, with a handful of queries for all of them. */
final class UndoneChunk {

    /** Somebody, or a later import, has changed what the row left. */
    static final String CHANGED_SINCE = "CHANGED_SINCE";

    /** Something else refers to what the row created. */
    static final String HAS_TRACES = "HAS_TRACES";

    /** Putting it back would open a household, which only somebody may do who sees protected ones. */
    static final String PROTECTED_HOUSEHOLD = "PROTECTED_HOUSEHOLD";

    private static final String OPEN = "=" + Protection.NONE.name();

    /** What became of one row. */
    sealed interface Result {

        /** @param traces with the versions that the things have now */
        record Undone(List<Trace> traces) implements Result {}

        record Kept(String problem) implements Result {}
    }

    private final StoredRows storedRows;
    private final List<AppliedLine> lines;
    private final Map<Thing, Long> expected;
    private final Map<Thing, Long> current = new HashMap<>();
    private final Map<Thing, Set<String>> referrers = new HashMap<>();
    private final Set<String> undone = new HashSet<>();
    private final Map<ThingKind, Set<Long>> deletions = new EnumMap<>(ThingKind.class);
    private final Map<ThingKind, Set<Long>> restored = new EnumMap<>(ThingKind.class);
    private final Set<Long> households = new TreeSet<>();
    private final Set<Long> protectedHouseholds = new HashSet<>();
    private final boolean mayOpen;

    /**
     * @param expected the version of each thing as the import left it; kept up to date
     * @param mayOpen whether the protection that a row brought may be taken back with it
     */
    UndoneChunk(StoredRows storedRows, List<AppliedLine> lines, Map<Thing, Long> expected, boolean mayOpen) {
        this.mayOpen = mayOpen;
        this.storedRows = storedRows;
        this.lines = lines;
        this.expected = expected;
    }

    /** Returns the households that were put back and are still there. */
    Set<Long> undo(BiConsumer<AppliedLine, Result> outcome, TenantListProjection tenantList) {
        load();
        var left = new TreeSet<Long>();
        for (var line : lines) {
            var result = undo(line);
            outcome.accept(line, result);
            if (result instanceof Result.Undone && line.householdId() != null) {
                left.add(line.householdId());
            }
        }
        left.removeAll(deletions.getOrDefault(ThingKind.HOUSEHOLD, Set.of()));
        // The kinds stand in the order in which rows may go.
        Arrays.stream(ThingKind.values())
                .forEach(kind -> storedRows.delete(kind, deletions.getOrDefault(kind, Set.of())));
        restored.forEach((kind, ids) -> households.addAll(storedRows.householdsOf(kind, ids)));
        tenantList.refresh(households);
        return left;
    }

    private void load() {
        for (var kind : ThingKind.values()) {
            var ids = traces().filter(trace -> trace.kind() == kind)
                    .map(Trace::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            var created = traces().filter(trace -> trace.kind() == kind && trace.created())
                    .map(Trace::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            storedRows.versions(kind, ids).forEach((id, version) -> current.put(new Thing(kind, id), version));
            storedRows.referrers(kind, created).forEach((id, names) -> referrers.put(new Thing(kind, id), names));
            households.addAll(storedRows.householdsOf(kind, ids));
        }
        protectedHouseholds.addAll(storedRows.protectedAmong(households));
    }

    private Stream<Trace> traces() {
        return lines.stream().flatMap(line -> line.traces().stream());
    }

    private Result undo(AppliedLine line) {
        return problem(line.traces())
                .<Result>map(Result.Kept::new)
                .orElseGet(() ->
                        new Result.Undone(line.traces().stream().map(this::undo).toList()));
    }

    private Optional<String> problem(List<Trace> traces) {
        var things = traces.stream().map(Thing::of).toList();
        if (things.stream().anyMatch(thing -> !isAsLeft(thing))) {
            return Optional.of(CHANGED_SINCE);
        }
        if (!mayOpen && traces.stream().anyMatch(this::opens)) {
            return Optional.of(PROTECTED_HOUSEHOLD);
        }
        // What is put back no longer refers to what the import created.
        var going = traces.stream().map(trace -> Thing.of(trace).name()).collect(Collectors.toSet());
        boolean built = traces.stream()
                .filter(trace -> trace.created() && trace.kind() != ThingKind.COOPERATIVE)
                .anyMatch(trace -> isReferred(Thing.of(trace), going));
        return built ? Optional.of(HAS_TRACES) : Optional.empty();
    }

    private boolean opens(Trace trace) {
        return trace.kind() == ThingKind.HOUSEHOLD
                && trace.before() != null
                && OPEN.equals(trace.before().get("protection"))
                && protectedHouseholds.contains(trace.id());
    }

    private boolean isAsLeft(Thing thing) {
        return current.containsKey(thing) && Objects.equals(current.get(thing), expected.get(thing));
    }

    private boolean isReferred(Thing thing, Set<String> going) {
        return referrers.getOrDefault(thing, Set.of()).stream()
                .anyMatch(name -> !going.contains(name) && !undone.contains(name));
    }

    private Trace undo(Trace trace) {
        var thing = Thing.of(trace);
        long version = Objects.requireNonNull(expected.get(thing));
        if (trace.created()) {
            delete(thing);
        } else if (trace.before() != null) {
            version = storedRows.restore(trace.kind(), trace.id(), trace.before(), version);
            expected.put(thing, version);
            current.put(thing, version);
            restored.computeIfAbsent(trace.kind(), _ -> new TreeSet<>()).add(trace.id());
            undone.add(thing.name());
        }
        return new Trace(trace.kind(), trace.id(), version, trace.created(), trace.before());
    }

    /** A cooperative that has dwellings of other imports says nothing about anybody and may stay. */
    private void delete(Thing thing) {
        if (thing.kind() != ThingKind.COOPERATIVE || !isReferred(thing, Set.of())) {
            deletions.computeIfAbsent(thing.kind(), _ -> new TreeSet<>()).add(thing.id());
            undone.add(thing.name());
        }
    }
}
