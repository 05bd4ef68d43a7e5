package no.leietileie.register.tenants;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.finding.TenantQueries;
import no.leietileie.register.kept.DeletedLists;
import no.leietileie.register.kept.HouseholdList;
import no.leietileie.register.kept.HouseholdListMember;
import no.leietileie.register.kept.HouseholdListRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Working lists and target groups, shared by those who see every household; others know the lists they made themselves. A
 * filter takes a list by its id ({@code TenantFilterField.LIST}).
 */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional(readOnly = true)
public class HouseholdLists {

    private static final int CHUNK = 1000;

    private final HouseholdListRepository repository;
    private final TenantQueries queries;
    private final EntityManager entities;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HouseholdLists(
            HouseholdListRepository repository,
            TenantQueries queries,
            EntityManager entities,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.entities = entities;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Newest first. */
    public List<HouseholdListRow> listAll() {
        Map<Long, Long> counts = repository.countMembers().stream()
                .collect(Collectors.toMap(
                        HouseholdListRepository.MemberCount::listId, HouseholdListRepository.MemberCount::count));
        SignedInUser user = CurrentUser.get();
        return repository.findAllByDeletedAtIsNullOrderByCreatedAtDesc().stream()
                .filter(list -> list.isKnownTo(user))
                .map(list -> list.row(counts.getOrDefault(list.id().value(), 0L)))
                .toList();
    }

    /** Empty for a target group, which stays what it was on its day. */
    public Optional<HouseholdListId> findWorking(HouseholdListId id) {
        return find(id).filter(HouseholdList::isOpen).map(HouseholdList::id);
    }

    public List<HouseholdId> members(HouseholdListId id) {
        return find(id).map(list -> repository.members(id.value()).stream()
                        .map(HouseholdId::new)
                        .toList())
                .orElse(List.of());
    }

    @Transactional
    public HouseholdListId create(String name) {
        return repository
                .save(HouseholdList.working(name, CurrentUser.get().id(), clock.instant()))
                .id();
    }

    /** Keeps who matches today, and the filter by which they were found. */
    @Transactional
    public HouseholdListId freeze(String name, TenantFilter filter) {
        var creator = CurrentUser.get().id();
        var id = repository
                .save(HouseholdList.targetGroup(name, filter, creator, clock.instant()))
                .id();
        var members = queries.householdIds(filter);
        store(id, members);
        log.searched(
                "target-group", Map.of("list", Long.toString(id.value()), "count", Integer.toString(members.size())));
        events.publishEvent(
                new TargetGroupFrozen(id, members.stream().map(HouseholdId::new).toList()));
        return id;
    }

    /**
     * Returns how many were new on the list.
     *
     * @throws IllegalStateException for a target group
     */
    @Transactional
    public int add(HouseholdListId id, Selection selection) {
        find(id).orElseThrow().requireOpen();
        var present = new HashSet<>(repository.members(id.value()));
        var added = queries.households(selection).stream()
                .filter(household -> !present.contains(household))
                .toList();
        store(id, added);
        note("list.added", id, added.size());
        return added.size();
    }

    /** @throws IllegalStateException for a target group */
    @Transactional
    public int remove(HouseholdListId id, Set<HouseholdId> households) {
        find(id).orElseThrow().requireOpen();
        int removed = households.stream()
                .map(HouseholdId::value)
                .gather(Gatherers.windowFixed(CHUNK))
                .mapToInt(some -> repository.remove(id.value(), some))
                .sum();
        note("list.removed", id, removed);
        return removed;
    }

    /** It can be restored until {@link DeletedLists} forgets it. */
    @Transactional
    public void delete(HouseholdListId id) {
        HouseholdList list = find(id).orElseThrow();
        note("list.deleted", id, repository.members(id.value()).size());
        list.delete(clock.instant());
    }

    /** As it was before it was deleted. */
    @Transactional
    public void restore(HouseholdListId id) {
        known(id).orElseThrow().restore();
        note("list.restored", id, repository.members(id.value()).size());
    }

    private Optional<HouseholdList> find(HouseholdListId id) {
        return known(id).filter(list -> !list.isDeleted());
    }

    private Optional<HouseholdList> known(HouseholdListId id) {
        return repository.findById(id.value()).filter(list -> list.isKnownTo(CurrentUser.get()));
    }

    private void note(String subject, HouseholdListId id, int households) {
        log.configured(subject, Map.of("list", Long.toString(id.value()), "count", Integer.toString(households)));
    }

    private void store(HouseholdListId id, Collection<Long> households) {
        int stored = 0;
        for (long household : households) {
            entities.persist(new HouseholdListMember(id.value(), household, clock.instant()));
            if (++stored % CHUNK == 0) {
                entities.flush();
                entities.clear();
            }
        }
    }
}
