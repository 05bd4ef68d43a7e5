package no.leietileie.throughput;

import java.time.Clock;
import java.time.LocalDate;
import no.leietileie.access.Role;
import no.leietileie.municipality.MunicipalityPolicies;
import no.leietileie.municipality.Policies;
import no.leietileie.municipality.programme.Programme;
import no.leietileie.municipality.programme.TargetKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of the dashboards. Small counts are hidden from everybody, whatever her role: what a consultant prints is read
 * by others.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.LEADER_NAME + "', '" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
public class Figures {

    private final FigureQueries queries;
    private final Policies policies;
    private final Programme programme;
    private final Clock clock;

    Figures(FigureQueries queries, Policies policies, Programme programme, Clock clock) {
        this.queries = queries;
        this.policies = policies;
        this.programme = programme;
        this.clock = clock;
    }

    public Dashboard dashboard(DashboardFilter filter) {
        LocalDate today = LocalDate.now(clock);
        int threshold = policies.inForceOn(today).value(MunicipalityPolicies.SMALL_CELL);
        long district = filter.district() == null ? Cell.ALL : filter.district();
        int year = filter.year();
        var flows = new FlowFigures(queries, today, threshold);
        var exits = ExitFigures.count(queries, today, threshold);
        return new Dashboard(
                filter,
                today,
                threshold,
                flows.of(year, district),
                flows.of(year - 1, district),
                exits.of(year, district),
                exits.of(year - 1, district),
                FunnelFigures.count(queries, year, today, threshold).of(district),
                ContactFigures.of(queries, year, goal(year), today, threshold),
                LeaseFigures.ends(queries, district, today, threshold),
                LeaseFigures.tenancies(queries, district, today, threshold));
    }

    private @Nullable Integer goal(int year) {
        return programme.planOf(year).goalOf(TargetKind.HOUSEHOLDS_CONTACTED).orElse(null);
    }
}
