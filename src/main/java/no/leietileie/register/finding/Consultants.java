package no.leietileie.register.finding;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import no.leietileie.register.TenantListProjection;
import no.leietileie.register.provenance.Source;
import no.leietileie.register.tenants.ConsultantChange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives many households a consultant in one statement. The ids come from filtered queries. */
@Component
public class Consultants {

    private static final String UPDATE = """
            UPDATE household
            SET consultant_id = :consultant, version = version + 1,
                provenance = JSON_SET(COALESCE(provenance, '{}'), '$.consultantId', :source)
            WHERE id IN (:households)
            """;

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final TenantListProjection tenantList;

    Consultants(EntityManager entities, JdbcClient jdbc, TenantListProjection tenantList) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.tenantList = tenantList;
    }

    public List<ConsultantChange.Previous> current(Collection<Long> households) {
        return entities.createQuery("""
                        select new no.leietileie.register.tenants.ConsultantChange$Previous(h.id, h.facts.consultantId)
                        from Household h where h.id in :ids
                        """, ConsultantChange.Previous.class)
                .setParameter("ids", households)
                .getResultList();
    }

    public void assign(Collection<Long> households, @Nullable Long consultant, Source source) {
        entities.flush();
        jdbc.sql(UPDATE)
                .param("consultant", consultant)
                .param("source", source.value())
                .param("households", households)
                .update();
        tenantList.refreshConsultants(households);
        entities.clear();
    }
}
