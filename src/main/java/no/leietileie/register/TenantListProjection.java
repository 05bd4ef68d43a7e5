package no.leietileie.register;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.leietileie.access.UserRenamed;
import no.leietileie.municipality.DistrictsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the lines of the tenant list in step with the tables behind them. Whoever changes a household, its persons,
 * leases or dwellings calls {@link #refresh} in the same transaction; 500 households a call is a good size. Districts
 * and users' names are followed by their events.
 */
@Component
public class TenantListProjection {

    private static final String DELETE = "DELETE FROM tenant_list WHERE household_id IN (:households)";

    /**
     * Every word of search_text starts with zz: so the index takes short words and house numbers too, and no word is
     * one of the server's stop words ("de", "la"). {@code TenantSearch} asks in the same form.
     */
    private static final String INSERT = """
        INSERT INTO tenant_list (lease_id, household_id, protection, tenant_name, co_tenant_names, lease_number,
            lease_kind, starts_on, ends_on, terminated_on, moved_out_on, monthly_rent, arrears, street_address, postal_code, city,
            district_id, district_name, cooperative_id, cooperative_name, dwelling_kind, tenure, rooms, area_m2,
            household_size, adults, children, language, language_variety, interpreter_needed, nationality, consultant_id,
            consultant_name, stage, stage_rank, stage_since, search_text)
        SELECT l.id, h.id, h.protection, COALESCE(CONCAT_WS(', ', t.family_name, t.given_name), ''), co.names,
            l.number, l.kind, l.starts_on, l.ends_on, l.terminated_on, l.moved_out_on, l.monthly_rent, l.arrears,
            NULLIF(CONCAT_WS(' ', d.street_address, d.unit_number), ''), d.postal_code, d.city, ds.id, ds.name,
            c.id, c.name, d.kind, d.tenure, d.rooms, d.area_m2,
            CASE WHEN h.adults IS NULL AND h.children IS NULL THEN NULL
                 ELSE COALESCE(h.adults, 0) + COALESCE(h.children, 0) END,
            h.adults, h.children, t.language, t.language_variety, t.interpreter_needed, t.nationality, u.id, u.display_name,
            hs.stage, hs.stage_rank, hs.stage_since,
            LEFT(REGEXP_REPLACE(REGEXP_REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(LOWER(
                CONCAT_WS(' ', t.family_name, t.given_name, co.names, d.street_address, d.unit_number,
                    d.postal_code, d.city, l.number, c.name, d.object_number, d.property_name)),
                'æ', 'a'), 'ø', 'o'), 'å', 'a'), 'ı', 'i'), 'ae', 'a'), 'oe', 'o'), 'aa', 'a'),
                '[^\\\\p{L}\\\\p{M}\\\\p{N}]+', ' '), '([^ ]+)', 'zz\\\\1'), 1500)
        FROM lease l
        JOIN household h ON h.id = l.household_id
        JOIN dwelling d ON d.id = l.dwelling_id
        LEFT JOIN housing_cooperative c ON c.id = d.cooperative_id
        LEFT JOIN district_postal_code p ON p.postal_code = d.postal_code
        LEFT JOIN district ds ON ds.id = p.district_id
        LEFT JOIN app_user u ON u.id = h.consultant_id
        LEFT JOIN household_stage hs ON hs.household_id = h.id
        LEFT JOIN person t ON t.id = (SELECT MIN(x.id) FROM person x
            WHERE x.household_id = h.id AND x.role = 'TENANT')
        LEFT JOIN (SELECT household_id,
                LEFT(GROUP_CONCAT(CONCAT_WS(', ', family_name, given_name) ORDER BY id SEPARATOR '; '), 600) names
            FROM person WHERE role = 'CO_TENANT' AND household_id IN (:households)
            GROUP BY household_id) co ON co.household_id = h.id
        WHERE l.household_id IN (:households)
        """;

    private static final String CONSULTANTS = """
        UPDATE tenant_list t JOIN household h ON h.id = t.household_id LEFT JOIN app_user u ON u.id = h.consultant_id
        SET t.consultant_id = u.id, t.consultant_name = u.display_name
        WHERE t.household_id IN (:households)
        """;

    private static final String STAGE = """
        INSERT INTO household_stage (household_id, stage, stage_rank, stage_since)
        SELECT h.id, :stage, :rank, :since FROM household h WHERE h.id IN (:households)
        ON DUPLICATE KEY UPDATE stage = :stage, stage_rank = :rank, stage_since = :since
        """;

    private static final String SHOWN_STAGE = """
        UPDATE tenant_list SET stage = :stage, stage_rank = :rank, stage_since = :since
        WHERE household_id IN (:households)
        """;

    private static final String NO_STAGE = "DELETE FROM household_stage WHERE household_id IN (:households)";

    private static final String HIDDEN_STAGE = """
        UPDATE tenant_list SET stage = NULL, stage_rank = NULL, stage_since = NULL
        WHERE household_id IN (:households)
        """;

    /** Only lines that differ are written. Compared byte by byte, or a change of case alone would be lost. */
    private static final String DISTRICTS = """
        UPDATE tenant_list t
        LEFT JOIN district_postal_code p ON p.postal_code = t.postal_code
        LEFT JOIN district d ON d.id = p.district_id
        SET t.district_id = d.id, t.district_name = d.name
        WHERE NOT (t.district_id <=> d.id AND BINARY t.district_name <=> BINARY d.name)
        """;

    private static final String CONSULTANT_NAME = """
        UPDATE tenant_list t JOIN app_user u ON u.id = t.consultant_id
        SET t.consultant_name = u.display_name
        WHERE t.consultant_id = :user
        """;

    private final EntityManager entities;
    private final JdbcClient jdbc;

    TenantListProjection(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** Writes the lines of these households anew, from what the caller's transaction has done so far. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refresh(Collection<Long> householdIds) {
        if (householdIds.isEmpty()) {
            return;
        }
        entities.flush();
        jdbc.sql(DELETE).param("households", householdIds).update();
        jdbc.sql(INSERT).param("households", householdIds).update();
    }

    /** Like {@link #refresh} when only the consultant is another: leaves the search index alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refreshConsultants(Collection<Long> householdIds) {
        entities.flush();
        jdbc.sql(CONSULTANTS).param("households", householdIds).update();
    }

    /**
     * Says what the work with these households has come to. The register only keeps and sorts it; its words are the text
     * {@code stage.<stage>}.
     *
     * @param rank what the list sorts by
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void showStage(Collection<Long> householdIds, String stage, int rank, LocalDate since) {
        if (householdIds.isEmpty()) {
            return;
        }
        entities.flush();
        for (var statement : List.of(STAGE, SHOWN_STAGE)) {
            jdbc.sql(statement)
                    .param("stage", stage)
                    .param("rank", rank)
                    .param("since", since)
                    .param("households", householdIds)
                    .update();
        }
    }

    /** Takes back {@link #showStage}: nothing is being done with these households. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hideStage(Collection<Long> householdIds) {
        entities.flush();
        for (var statement : List.of(NO_STAGE, HIDDEN_STAGE)) {
            jdbc.sql(statement).param("households", householdIds).update();
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(DistrictsChanged event) {
        entities.flush();
        jdbc.sql(DISTRICTS).update();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(UserRenamed event) {
        entities.flush();
        jdbc.sql(CONSULTANT_NAME).param("user", event.user().value()).update();
    }
}
