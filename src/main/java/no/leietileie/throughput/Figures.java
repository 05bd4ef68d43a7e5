package no.leietileie.throughput;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.municipality.programme.Programme;
import no.leietileie.municipality.programme.TargetData;
import no.leietileie.throughput.counting.FigureSnapshots;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of the dashboards. Small counts are hidden from everybody, whatever her role: what a consultant prints is read
 * by others. Figures are of all tenants, so colleagues who see only what is shared with their agency get none.
 */
@Service
@PreAuthorize("hasAnyRole('" + Role.LEADER_NAME + "', '" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
public class Figures {

    private final FigureSnapshots snapshots;
    private final Programme programme;

    Figures(FigureSnapshots snapshots, Programme programme) {
        this.snapshots = snapshots;
        this.programme = programme;
    }

    /** @throws AccessDeniedException unless {@link #mayBeSeen} */
    @Transactional
    public Dashboard dashboard(DashboardFilter filter) {
        if (!mayBeSeen()) {
            throw new AccessDeniedException("The figures are of more than is shared with the agency");
        }
        return new Dashboard(
                snapshots.newest(),
                filter,
                programme.listTargets(filter.year()).stream().collect(toMap(TargetData::kind, identity())));
    }

    /** Whether the signed-in user works with all tenants or leads those who do. */
    public boolean mayBeSeen() {
        SignedInUser user = CurrentUser.get();
        return user.seesEveryHousehold() || user.roles().contains(Role.LEADER);
    }
}
