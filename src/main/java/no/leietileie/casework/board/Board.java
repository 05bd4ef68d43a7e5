package no.leietileie.casework.board;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.casework.stages.CaseBrief;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.HouseholdStages;
import no.leietileie.register.tenants.LeaseState;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the board. Counts are made by the database, and of each column only the cards that are shown are read, so that it
 * works for a hundred thousand cases as for a hundred.
 */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional(readOnly = true)
public class Board {

    private final HouseholdStages stages;
    private final TenantList tenants;
    private final Cases cases;
    private final Tasks tasks;
    private final Users users;

    Board(HouseholdStages stages, TenantList tenants, Cases cases, Tasks tasks, Users users) {
        this.stages = stages;
        this.tenants = tenants;
        this.cases = cases;
        this.tasks = tasks;
        this.users = users;
    }

    public Map<BoardColumn, Long> counts(TenantFilter filter) {
        Map<String, Long> open = stages.countByStage(filter);
        Map<String, Long> ended = stages.countByStage(filterOf(BoardColumn.ENDED, filter));
        Map<BoardColumn, Long> counts = new EnumMap<>(BoardColumn.class);
        for (BoardColumn column : BoardColumn.values()) {
            Map<String, Long> found = column == BoardColumn.ENDED ? ended : open;
            counts.put(
                    column,
                    column.stages().stream()
                            .mapToLong(stage -> found.getOrDefault(stage.name(), 0L))
                            .sum());
        }
        return counts;
    }

    /** Who has waited longest comes first; of what is over, the newest. */
    public List<BoardCard> cards(BoardColumn column, TenantFilter filter, int limit) {
        Set<String> wanted = column.stages().stream().map(Enum::name).collect(Collectors.toSet());
        TenantFilter own = filterOf(column, filter);
        return cards(
                column == BoardColumn.ENDED
                        ? stages.newestIn(wanted, own, limit)
                        : stages.longestIn(wanted, own, limit));
    }

    /** Whoever has left the way has most often left the dwelling, too. */
    private static TenantFilter filterOf(BoardColumn column, TenantFilter filter) {
        return column == BoardColumn.ENDED
                        && filter.values(TenantFilterField.STATE).isEmpty()
                ? filter.with(TenantFilterField.STATE, LeaseState.ALL)
                : filter;
    }

    private List<BoardCard> cards(List<HouseholdId> households) {
        Set<HouseholdId> all = new HashSet<>(households);
        Map<HouseholdId, TenantRow> rows = tenants.rowsOf(all);
        Map<HouseholdId, CaseBrief> briefs =
                cases.briefsOf(all).stream().collect(Collectors.toMap(CaseBrief::household, Function.identity()));
        Map<HouseholdId, TaskRow> next = tasks.nextOf(all);
        Map<UserId, String> names =
                users.listActive().stream().collect(Collectors.toMap(UserRow::id, UserRow::displayName));
        return households.stream()
                .filter(rows::containsKey)
                .filter(briefs::containsKey)
                .map(household -> card(rows, briefs, next, names, household))
                .toList();
    }

    private static BoardCard card(
            Map<HouseholdId, TenantRow> rows,
            Map<HouseholdId, CaseBrief> briefs,
            Map<HouseholdId, TaskRow> next,
            Map<UserId, String> names,
            HouseholdId household) {
        CaseBrief brief = Objects.requireNonNull(briefs.get(household));
        UserId contact = brief.contact();
        @Nullable String contactName = contact == null ? null : names.get(contact);
        return new BoardCard(Objects.requireNonNull(rows.get(household)), brief, next.get(household), contactName);
    }
}
