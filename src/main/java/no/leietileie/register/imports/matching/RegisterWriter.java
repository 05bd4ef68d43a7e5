package no.leietileie.register.imports.matching;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import no.leietileie.register.Household;
import no.leietileie.register.Lease;
import no.leietileie.register.Person;
import no.leietileie.register.TenantListProjection;
import no.leietileie.register.dwellings.Dwelling;
import no.leietileie.register.provenance.Source;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what some lines changed in a working set, and keeps what is needed to undo it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RegisterWriter {

    private final EntityManager entities;
    private final StoredRows storedRows;
    private final TenantListProjection tenantList;

    RegisterWriter(EntityManager entities, StoredRows storedRows, TenantListProjection tenantList) {
        this.entities = entities;
        this.storedRows = storedRows;
        this.tenantList = tenantList;
    }

    private record Mark(ThingKind kind, long id, boolean created, Object entity) {}

    /** Returns for each result, in the same order, the traces that it left. */
    public List<List<Trace>> write(WorkingSet set, List<LineResult> results, Source source) {
        var marks = new ArrayList<List<Mark>>();
        // Whatever others refer to first: the statements are sent kind by kind, in the order of their first appearance.
        for (var result : results) {
            marks.add(writeReferred(result.touched(), source));
        }
        for (int i = 0; i < results.size(); i++) {
            marks.get(i).addAll(writeReferring(results.get(i).touched(), source));
        }
        var before = before(marks);
        entities.flush();
        tenantList.refresh(householdIds(results));
        return traces(marks, before, set.createdCooperatives());
    }

    private List<Mark> writeReferred(Touched touched, Source source) {
        var marks = new ArrayList<Mark>();
        touched.households.forEach(state -> marks.add(write(state, source)));
        touched.dwellings.forEach(state -> marks.add(write(state, source)));
        return marks;
    }

    private List<Mark> writeReferring(Touched touched, Source source) {
        var marks = new ArrayList<Mark>();
        touched.persons.forEach(state -> marks.add(write(state, source)));
        touched.leases.forEach(state -> marks.add(write(state, source)));
        return marks;
    }

    private Mark write(HouseholdState state, Source source) {
        var stored = state.stored;
        if (stored == null) {
            state.stored = stored = new Household(state.facts, source);
            entities.persist(stored);
            return new Mark(ThingKind.HOUSEHOLD, stored.id().value(), true, stored);
        }
        stored.change(state.facts, source);
        return new Mark(ThingKind.HOUSEHOLD, stored.id().value(), false, stored);
    }

    private Mark write(PersonState state, Source source) {
        var stored = state.stored;
        if (stored == null) {
            var household = Objects.requireNonNull(state.household.stored);
            state.stored = stored = new Person(household.id(), state.facts, source);
            entities.persist(stored);
            return new Mark(ThingKind.PERSON, stored.id().value(), true, stored);
        }
        stored.change(state.facts, source);
        return new Mark(ThingKind.PERSON, stored.id().value(), false, stored);
    }

    private Mark write(DwellingState state, Source source) {
        var stored = state.stored;
        if (stored == null) {
            state.stored = stored = new Dwelling(state.facts, source);
            entities.persist(stored);
            return new Mark(ThingKind.DWELLING, stored.id().value(), true, stored);
        }
        stored.change(state.facts, source);
        return new Mark(ThingKind.DWELLING, stored.id().value(), false, stored);
    }

    private Mark write(LeaseState state, Source source) {
        var household = Objects.requireNonNull(state.household.stored).id();
        var dwelling = Objects.requireNonNull(Objects.requireNonNull(state.dwelling).stored)
                .id();
        var stored = state.stored;
        if (stored == null) {
            state.stored = stored = new Lease(state.number, household, dwelling, state.facts, source);
            entities.persist(stored);
            return new Mark(ThingKind.LEASE, stored.id().value(), true, stored);
        }
        stored.moveTo(household, dwelling);
        stored.change(state.facts, source);
        return new Mark(ThingKind.LEASE, stored.id().value(), false, stored);
    }

    /** Read before the flush: the rows as they are without this transaction. */
    private Map<ThingKind, Map<Long, Map<String, String>>> before(List<List<Mark>> marks) {
        var ids = new HashMap<ThingKind, TreeSet<Long>>();
        marks.stream()
                .flatMap(List::stream)
                .filter(mark -> !mark.created)
                .forEach(mark ->
                        ids.computeIfAbsent(mark.kind, _ -> new TreeSet<>()).add(mark.id));
        var before = new HashMap<ThingKind, Map<Long, Map<String, String>>>();
        ids.forEach((kind, wanted) -> before.put(kind, new LinkedHashMap<>(storedRows.read(kind, wanted))));
        return before;
    }

    private static List<List<Trace>> traces(
            List<List<Mark>> marks, Map<ThingKind, Map<Long, Map<String, String>>> before, List<Long> cooperatives) {
        var traces = new ArrayList<List<Trace>>();
        for (var row : marks) {
            var ofRow = new ArrayList<Trace>();
            for (var mark : row) {
                var kept = before.getOrDefault(mark.kind, Map.of());
                var columns = mark.created ? null : kept.remove(mark.id);
                ofRow.add(new Trace(mark.kind, mark.id, versionOf(mark.entity), mark.created, columns));
            }
            traces.add(ofRow);
        }
        if (!traces.isEmpty()) {
            cooperatives.forEach(id -> traces.getFirst().add(new Trace(ThingKind.COOPERATIVE, id, 0, true, null)));
        }
        return traces;
    }

    private static long versionOf(Object entity) {
        return switch (entity) {
            case Household household -> household.version();
            case Person person -> person.version();
            case Dwelling dwelling -> dwelling.version();
            case Lease lease -> lease.version();
            default -> throw new IllegalArgumentException("Not a thing of the register");
        };
    }

    /** A dwelling that changed is seen in the lines of all who have a lease on it. */
    private Collection<Long> householdIds(List<LineResult> results) {
        var ids = new TreeSet<Long>();
        var dwellings = new TreeSet<Long>();
        for (var result : results) {
            var touched = result.touched();
            touched.households.forEach(
                    state -> ids.add(Objects.requireNonNull(state.stored).id().value()));
            touched.left.stream()
                    .map(state -> state.stored)
                    .filter(Objects::nonNull)
                    .forEach(stored -> ids.add(stored.id().value()));
            touched.persons.forEach(state ->
                    ids.add(Objects.requireNonNull(state.household.stored).id().value()));
            touched.leases.forEach(state ->
                    ids.add(Objects.requireNonNull(state.household.stored).id().value()));
            touched.dwellings.forEach(state ->
                    dwellings.add(Objects.requireNonNull(state.stored).id().value()));
        }
        ids.addAll(storedRows.householdsIn(dwellings));
        return ids;
    }
}
