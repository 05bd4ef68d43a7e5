package no.leietileie.register.finding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import no.leietileie.access.encryption.PersonalDataCipher;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantOrder;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.register.tenants.TenantSearch;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reads the tenant list in two steps: first only ids, so that a far page costs little, then the lines of one page. */
@Component
public class TenantQueries {

    private static final Set<String> INDEXED = Set.of("tenantName", "streetAddress", "leaseNumber");

    private static final int CHUNK = 5000;

    private final EntityManager entities;
    private final CommonWords commonWords;
    private final PersonalDataCipher cipher;
    private final Clock clock;

    TenantQueries(EntityManager entities, CommonWords commonWords, PersonalDataCipher cipher, Clock clock) {
        this.entities = entities;
        this.commonWords = commonWords;
        this.cipher = cipher;
        this.clock = clock;
    }

    public long count(TenantFilter filter) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var line = query.from(TenantLine.class);
        query.select(builder.count(line))
                .where(predicates(builder, query, line, filter).of(filter));
        return entities.createQuery(query).getSingleResult();
    }

    public List<Long> leaseIds(TenantFilter filter, Pageable page) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var line = query.from(TenantLine.class);
        query.select(line.get("leaseId"))
                .where(predicates(builder, query, line, filter).of(filter))
                .orderBy(orders(builder, line, filter, page.getSort()));
        var typed = entities.createQuery(query);
        return page.isPaged()
                ? typed.setFirstResult(Math.toIntExact(page.getOffset()))
                        .setMaxResults(page.getPageSize())
                        .getResultList()
                : typed.getResultList();
    }

    public List<Long> householdIds(TenantFilter filter) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var line = query.from(TenantLine.class);
        query.select(line.get("householdId"))
                .distinct(true)
                .where(predicates(builder, query, line, filter).of(filter));
        return entities.createQuery(query).getResultList();
    }

    public Map<String, Long> householdsByStage(TenantFilter filter) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createTupleQuery();
        var line = query.from(TenantLine.class);
        query.multiselect(line.get("stage"), builder.countDistinct(line.get("householdId")))
                .where(and(
                        builder,
                        predicates(builder, query, line, filter).of(filter),
                        builder.isNotNull(line.get("stage"))))
                .groupBy(line.get("stage"));
        return entities.createQuery(query)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Long.class)));
    }

    /** Leases of one household stand beside each other in this order, so that the index can leave out the second. */
    public List<Long> householdsInStage(
            TenantFilter filter, Collection<String> stages, boolean longestFirst, int limit) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createTupleQuery();
        var line = query.from(TenantLine.class);
        var since = line.get("stageSince");
        query.multiselect(line.get("householdId"), since)
                .distinct(true)
                .where(and(
                        builder,
                        predicates(builder, query, line, filter).of(filter),
                        line.get("stage").in(stages)))
                .orderBy(
                        longestFirst ? builder.asc(since) : builder.desc(since),
                        longestFirst ? builder.asc(line.get("householdId")) : builder.desc(line.get("householdId")));
        return entities.createQuery(query).setMaxResults(limit).getResultList().stream()
                .map(row -> row.get(0, Long.class))
                .toList();
    }

    private static Predicate and(CriteriaBuilder builder, Predicate[] all, Predicate more) {
        return builder.and(builder.and(all), more);
    }

    /** Ticked households are looked up as well, so that nobody acts on one that must not be seen. */
    public List<Long> households(Selection selection) {
        return switch (selection) {
            case Selection.Matching(var filter) -> householdIds(filter);
            case Selection.Ticked(var ticked) when ticked.isEmpty() -> List.of();
            case Selection.Ticked(var ticked) ->
                entities.createQuery("select h.id from Household h where h.id in :ids", Long.class)
                        .setParameter(
                                "ids", ticked.stream().map(HouseholdId::value).toList())
                        .getResultList();
        };
    }

    public boolean isAnyProtected(List<Long> households) {
        return households.stream().gather(Gatherers.windowFixed(CHUNK)).anyMatch(this::isOneProtected);
    }

    private boolean isOneProtected(List<Long> households) {
        return entities.createQuery(
                                "select count(h) from Household h where h.id in :ids and h.facts.protection <> :none",
                                Long.class)
                        .setParameter("ids", households)
                        .setParameter("none", Protection.NONE)
                        .getSingleResult()
                > 0;
    }

    /** In the order of the ids. */
    public List<TenantRow> rows(Collection<Long> leaseIds) {
        if (leaseIds.isEmpty()) {
            return List.of();
        }
        var found = entities.createQuery("select t from TenantLine t where t.leaseId in :ids", TenantLine.class)
                .setParameter("ids", leaseIds)
                .getResultStream()
                .map(this::detachedRow)
                .collect(Collectors.toMap(row -> row.leaseId().value(), Function.identity()));
        return leaseIds.stream().filter(found::containsKey).map(found::get).toList();
    }

    public Map<HouseholdId, String> names(Collection<Long> households) {
        return rowsOf(households).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().tenantName()));
    }

    public Map<HouseholdId, TenantRow> rowsOf(Collection<Long> households) {
        var running = Comparator.<TenantRow, Boolean>comparing(
                        row -> !row.term().isOverOn(today()))
                .thenComparing(row -> row.leaseId().value());
        return households.isEmpty()
                ? Map.of()
                : entities.createQuery("select t from TenantLine t where t.householdId in :ids", TenantLine.class)
                        .setParameter("ids", households)
                        .getResultStream()
                        .map(this::detachedRow)
                        .collect(Collectors.toMap(
                                TenantRow::householdId, Function.identity(), BinaryOperator.maxBy(running)));
    }

    private TenantRow detachedRow(TenantLine line) {
        entities.detach(line);
        return line.row();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private TenantPredicates predicates(
            CriteriaBuilder builder, CriteriaQuery<?> query, Root<TenantLine> line, TenantFilter filter) {
        return new TenantPredicates(builder, query, line, cipher, today(), commonWords.in(filter));
    }

    private List<Order> orders(CriteriaBuilder builder, Root<TenantLine> line, TenantFilter filter, Sort wish) {
        var orders = new ArrayList<Order>();
        filter.value(TenantFilterField.TEXT).map(TenantSearch::of).ifPresent(search -> {
            // Asked first, because no index can follow an order that begins with a condition.
            if (search instanceof TenantSearch.ByWords(var words, var exact) && isLeaseNumber(exact)) {
                orders.add(builder.asc(builder.<Integer>selectCase()
                        .when(builder.equal(line.get("leaseNumber"), exact), 0)
                        .otherwise(1)));
            }
        });
        TenantOrder.allowed(wish)
                .forEach(order -> orders.add(
                        order.isAscending()
                                ? builder.asc(line.get(order.getProperty()), empty(order))
                                : builder.desc(line.get(order.getProperty()), empty(order))));
        orders.add(builder.asc(line.get("leaseId")));
        return orders;
    }

    private boolean isLeaseNumber(String text) {
        return entities.createQuery("select count(t) from TenantLine t where t.leaseNumber = :number", Long.class)
                        .setParameter("number", text)
                        .getSingleResult()
                > 0;
    }

    /** Empty cells come last in both directions, but what is hardly ever empty needs its index. */
    private static Nulls empty(Sort.Order order) {
        return INDEXED.contains(order.getProperty()) ? Nulls.NONE : Nulls.LAST;
    }
}
