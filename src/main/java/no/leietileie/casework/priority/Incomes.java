package no.leietileie.casework.priority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.Role;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.SeenHouseholds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which kinds of income a household is known to have. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class Incomes {

    private final KnownIncomeRepository repository;
    private final SeenHouseholds households;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Incomes(
            KnownIncomeRepository repository,
            SeenHouseholds households,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.households = households;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when nothing is known. */
    @Transactional(readOnly = true)
    public Set<IncomeKind> of(HouseholdId household) {
        return repository.findByHouseholdIdIn(List.of(household.value())).stream()
                .map(KnownIncome::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IncomeKind.class)));
    }

    /** Those of the households that are known to earn wages. */
    @PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
    @Transactional(readOnly = true)
    public List<HouseholdId> listWorking(Collection<HouseholdId> households) {
        return repository
                .findByHouseholdIdIn(households.stream().map(HouseholdId::value).toList())
                .stream()
                .filter(income -> income.kind() == IncomeKind.LONN)
                .map(income -> new HouseholdId(income.householdId()))
                .toList();
    }

    /**
     * Replaces what was known.
     *
     * @throws IllegalArgumentException for a household that the user may not see
     */
    public void note(HouseholdId household, Set<IncomeKind> kinds) {
        households.require(household);
        var known = repository.findByHouseholdIdIn(List.of(household.value()));
        var before = known.stream().map(KnownIncome::kind).collect(Collectors.toSet());
        if (before.equals(kinds)) {
            return;
        }
        repository.deleteAll(
                known.stream().filter(income -> !kinds.contains(income.kind())).toList());
        var today = LocalDate.now(clock);
        repository.saveAll(kinds.stream()
                .filter(kind -> !before.contains(kind))
                .map(kind -> new KnownIncome(household, kind, today))
                .toList());
        repository.flush();
        events.publishEvent(new IncomesNoted(household));
    }
}
