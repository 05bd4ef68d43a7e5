package no.leietileie.register.tenants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.base.RefusedException;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.LeaseId;
import no.leietileie.register.finding.Consultants;
import no.leietileie.register.finding.FilterOptionQueries;
import no.leietileie.register.finding.TenantQueries;
import no.leietileie.register.provenance.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of tenants: one line for each lease, never one that the user may not see. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional(readOnly = true)
public class TenantList {

    private static final int CHUNK = 500;

    private final TenantQueries queries;
    private final FilterOptionQueries options;
    private final Consultants consultants;
    private final Colleagues colleagues;
    private final AccessLog log;

    TenantList(
            TenantQueries queries,
            FilterOptionQueries options,
            Consultants consultants,
            Colleagues colleagues,
            AccessLog log) {
        this.queries = queries;
        this.options = options;
        this.consultants = consultants;
        this.colleagues = colleagues;
        this.log = log;
    }

    /** Sorts by what {@link TenantOrder} knows, then by lease, so that pages never overlap. */
    public List<TenantRow> page(TenantFilter filter, Pageable page) {
        return queries.rows(queries.leaseIds(filter, page));
    }

    public long count(TenantFilter filter) {
        return queries.count(filter);
    }

    public Optional<TenantRow> findRow(LeaseId lease) {
        return queries.rows(List.of(lease.value())).stream().findFirst();
    }

    /** For "choose all that match". A household with two leases counts once. */
    public List<HouseholdId> idsMatching(TenantFilter filter) {
        return queries.householdIds(filter).stream().map(HouseholdId::new).toList();
    }

    /** Tenants' names of these households; one the user may not see is missing. */
    public Map<HouseholdId, String> names(Set<HouseholdId> households) {
        return queries.names(households.stream().map(HouseholdId::value).toList());
    }

    /** The lease of each household that runs, or the last that ran; a household that the user may not see is missing. */
    public Map<HouseholdId, TenantRow> rowsOf(Set<HouseholdId> households) {
        return queries.rowsOf(households.stream().map(HouseholdId::value).toList());
    }

    public long countHouseholds(Selection selection) {
        return queries.households(selection).size();
    }

    /** Households, each once. */
    public List<HouseholdId> idsOf(Selection selection) {
        return queries.households(selection).stream().map(HouseholdId::new).toList();
    }

    public FilterOptions options() {
        return options.of(queries.today());
    }

    /** Called once when somebody has searched, not for each page of the result. Keeps which fields, not what was typed. */
    @Transactional
    public void noteSearch(TenantFilter filter) {
        var fields = filter.values().keySet().stream()
                .map(TenantFilterField::parameter)
                .collect(Collectors.joining(","));
        log.searched("tenants", Map.of("fields", fields));
    }

    /** Called when the essentials of one line are shown beside the list. */
    @Transactional
    public void noteLook(TenantRow row) {
        log.looked(row.householdId().value(), "tenants.panel");
    }

    /**
     * @param consultant nobody takes the households' consultants away
     * @throws RefusedException for one who may not see all of them
     */
    @Transactional
    public ConsultantChange assignConsultant(Selection selection, @Nullable UserId consultant) {
        var chosen = queries.households(selection);
        if (consultant != null && !chosen.isEmpty()) {
            colleagues.mustSeeAllOf(consultant, chosen);
        }
        var previous = new ArrayList<ConsultantChange.Previous>();
        for (var chunk : chunks(chosen)) {
            var current = consultants.current(chunk);
            previous.addAll(current);
            assign(current, consultant == null ? null : consultant.value());
        }
        return new ConsultantChange(consultant, List.copyOf(previous));
    }

    /** Gives back the earlier consultants, but leaves alone whoever has been given another one since. */
    @Transactional
    public int undo(ConsultantChange change) {
        var given = change.consultant() == null ? null : change.consultant().value();
        int undone = 0;
        for (var chunk : chunks(change.previous())) {
            var unchanged =
                    consultants
                            .current(chunk.stream()
                                    .map(ConsultantChange.Previous::householdId)
                                    .toList())
                            .stream()
                            .filter(now -> Objects.equals(now.consultantId(), given))
                            .map(ConsultantChange.Previous::householdId)
                            .collect(Collectors.toSet());
            var byConsultant = chunk.stream()
                    .filter(before -> unchanged.contains(before.householdId()))
                    .collect(Collectors.groupingBy(before -> Optional.ofNullable(before.consultantId())));
            byConsultant.forEach((consultant, households) -> assign(households, consultant.orElse(null)));
            undone += unchanged.size();
        }
        return undone;
    }

    private void assign(List<ConsultantChange.Previous> households, @Nullable Long consultant) {
        if (households.isEmpty()) {
            return;
        }
        households.forEach(before -> log.changed(
                before.householdId(),
                "household.consultant",
                Map.of("consultantId", user(before.consultantId()) + " → " + user(consultant))));
        var ids =
                households.stream().map(ConsultantChange.Previous::householdId).toList();
        consultants.assign(ids, consultant, Source.of(CurrentUser.get().id()));
    }

    private static String user(@Nullable Long id) {
        return id == null ? "–" : "user:" + id;
    }

    private static <T> List<List<T>> chunks(List<T> all) {
        return all.stream().gather(Gatherers.windowFixed(CHUNK)).toList();
    }
}
