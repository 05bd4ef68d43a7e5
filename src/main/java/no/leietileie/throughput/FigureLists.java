package no.leietileie.throughput;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.throughput.counting.FigureListQueries;
import no.leietileie.throughput.counting.ListQuestion;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is behind a number, for those who work with the households. Leaders see figures and no names. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional(readOnly = true)
public class FigureLists {

    private final FigureListQueries queries;
    private final TenantList tenants;
    private final AccessLog log;

    FigureLists(FigureListQueries queries, TenantList tenants, AccessLog log) {
        this.queries = queries;
        this.tenants = tenants;
        this.log = log;
    }

    public long count(ListQuestion question, DashboardFilter filter) {
        requireEverySight();
        return queries.count(question, filter.slice());
    }

    /** The lease that runs, or the last that ran, of each. */
    public List<TenantRow> page(ListQuestion question, DashboardFilter filter, Pageable page) {
        requireEverySight();
        List<HouseholdId> households = queries.households(question, filter.slice(), page);
        Map<HouseholdId, TenantRow> rows = tenants.rowsOf(Set.copyOf(households));
        return households.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    /** Called once when somebody opens a list, not for each page of it. */
    @Transactional
    public void noteLook(ListQuestion question) {
        log.searched("figures.list", Map.of("fields", question.source()));
    }

    private static void requireEverySight() {
        if (!CurrentUser.get().seesEveryHousehold()) {
            throw new AccessDeniedException("The figures are of more than is shared with the agency");
        }
    }
}
