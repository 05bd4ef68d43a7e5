package no.leietileie.register.tenants;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which languages there is somebody to write to. Numbers only: whoever translates need not see a tenant. */
@Service
@PreAuthorize("hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.TEMPLATE_ADMIN_NAME + "', '" + Role.ADMIN_NAME + "')")
@Transactional(readOnly = true)
public class LanguageDemand {

    private final EntityManager entities;
    private final Clock clock;

    LanguageDemand(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Households that rent today, by language, most first. One that the user may not see is not counted. */
    public List<LanguageReaders> list() {
        return entities.createQuery("""
                        select new no.leietileie.register.tenants.LanguageReaders(t.language, count(distinct t.householdId))
                        from TenantLine t where t.movedOutOn is null or t.movedOutOn >= :today
                        group by t.language order by count(distinct t.householdId) desc, t.language
                        """, LanguageReaders.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}
