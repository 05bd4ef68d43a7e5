package no.leietileie.register.tenants;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Facts of running leases for rules that look at many households. Of two leases of one household the newest counts. */
@Component
@Transactional(readOnly = true)
public class Tenancies {

    private static final String RUNNING = """
            select new no.leietileie.register.tenants.Tenancy(t.householdId, t.leaseId, t.tenure, t.startsOn, t.endsOn,
                t.monthlyRent, t.arrears, t.rooms, t.householdSize, d.facts.valuation, d.facts.sharedCosts, t.districtId)
            from TenantLine t join Lease l on l.id = t.leaseId join Dwelling d on d.id = l.dwellingId
            where (t.movedOutOn is null or t.movedOutOn >= :today)
            """;
    private static final Comparator<Tenancy> NEWEST = Comparator.comparing(
                    Tenancy::startsOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparingLong(Tenancy::leaseId);

    private final EntityManager entities;
    private final Clock clock;

    Tenancies(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** By household. */
    public Map<Long, Tenancy> all() {
        return newest(entities.createQuery(RUNNING, Tenancy.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList());
    }

    /** By household; those without a running lease are missing. */
    public Map<Long, Tenancy> of(Collection<Long> households) {
        return households.isEmpty()
                ? Map.of()
                : newest(entities.createQuery(RUNNING + " and t.householdId in :households", Tenancy.class)
                        .setParameter("today", LocalDate.now(clock))
                        .setParameter("households", households)
                        .getResultList());
    }

    private static Map<Long, Tenancy> newest(List<Tenancy> found) {
        Map<Long, Tenancy> byHousehold = HashMap.newHashMap(found.size());
        found.forEach(tenancy -> byHousehold.merge(
                tenancy.householdId(), tenancy, (one, other) -> NEWEST.compare(one, other) >= 0 ? one : other));
        return byHousehold;
    }
}
