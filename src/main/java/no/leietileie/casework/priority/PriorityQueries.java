package no.leietileie.casework.priority;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.leietileie.access.CurrentUser;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Reads the lines of the priority list in their order. */
@Component
class PriorityQueries {

    private final EntityManager entities;
    private final TenantList tenants;

    PriorityQueries(EntityManager entities, TenantList tenants) {
        this.entities = entities;
        this.tenants = tenants;
    }

    List<PriorityRow> page(PriorityFilter filter, Pageable page) {
        var query = query("select p from PriorityLine p ", filter, " order by p.placeOfAll", PriorityLine.class);
        if (page.isPaged()) {
            query.setFirstResult(Math.toIntExact(page.getOffset())).setMaxResults(page.getPageSize());
        }
        return rows(query);
    }

    /**
     * As {@link #page}, less those to whom a visit is planned. Visits know of the priority list, not the other way round: the
     * query names what they store, its code does not.
     */
    List<PriorityRow> withoutPlannedVisit(PriorityFilter filter, int most) {
        String order =
                " and not exists (select v.id from Visit v where v.householdId = p.householdId and v.state = PLANNED)"
                        + " order by p.placeOfAll";
        return rows(query("select p from PriorityLine p ", filter, order, PriorityLine.class)
                .setMaxResults(most));
    }

    long count(PriorityFilter filter) {
        return query("select count(p) from PriorityLine p ", filter, "", Long.class)
                .getSingleResult();
    }

    List<Long> households(PriorityFilter filter) {
        return query("select p.householdId from PriorityLine p ", filter, " order by p.placeOfAll", Long.class)
                .getResultList();
    }

    List<PriorityRow> rows(Collection<Long> households) {
        return households.isEmpty()
                ? List.of()
                : rows(entities.createQuery(
                                "select p from PriorityLine p where p.householdId in :households", PriorityLine.class)
                        .setParameter("households", households));
    }

    Optional<PriorityRow> find(HouseholdId household) {
        return rows(List.of(household.value())).stream().findFirst();
    }

    /** Detached, because the lines are written past the session. */
    private List<PriorityRow> rows(TypedQuery<PriorityLine> query) {
        boolean seesAll = CurrentUser.get().seesProtected();
        return query.getResultStream()
                .map(line -> {
                    entities.detach(line);
                    return line.row(seesAll);
                })
                .toList();
    }

    private <T> TypedQuery<T> query(String select, PriorityFilter filter, String order, Class<T> type) {
        var conditions = new StringBuilder("where 1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (!filter.text().isEmpty()) {
            conditions.append(" and p.householdId in :found");
            parameters.put("found", found(filter.text()));
        }
        add("p.stage", "stages", filter.stages(), conditions, parameters);
        add("p.districtId", "districts", filter.districts(), conditions, parameters);
        add("p.tenure", "tenures", filter.tenures(), conditions, parameters);
        if (filter.lifted()) {
            conditions.append(" and p.lift <> 0");
        }
        var query = entities.createQuery(select + conditions + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static void add(
            String attribute,
            String name,
            Collection<?> wanted,
            StringBuilder conditions,
            Map<String, Object> parameters) {
        if (!wanted.isEmpty()) {
            conditions.append(" and ").append(attribute).append(" in :").append(name);
            parameters.put(name, wanted);
        }
    }

    private List<Long> found(String text) {
        return tenants.idsMatching(TenantFilter.NONE.with(TenantFilterField.TEXT, text)).stream()
                .map(HouseholdId::value)
                .toList();
    }
}
