package no.leietileie.purchase;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.RefusedException;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.purchase.SaleHappened.What;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.SeenHouseholds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What municipal dwellings were sold for to those who rented them. Optional: a sale counts without its amounts, too. */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional
public class Sales {

    private final SaleRepository repository;
    private final Cases cases;
    private final SeenHouseholds households;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sales(
            SaleRepository repository,
            Cases cases,
            SeenHouseholds households,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.cases = cases;
        this.households = households;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the household has bought the municipal dwelling that it rented. */
    @Transactional(readOnly = true)
    public boolean isSold(HouseholdId household) {
        return cases.find(household)
                .filter(found -> found.position().stage() == Stage.BOUGHT_OWN)
                .isPresent();
    }

    @Transactional(readOnly = true)
    public Optional<SaleRow> find(HouseholdId household) {
        return repository.findByHouseholdId(household.value()).map(DwellingSale::row);
    }

    /**
     * Enters the amounts, or corrects them.
     *
     * @param version of the sale as the user saw it; null for one that was not there
     * @throws IllegalArgumentException for a household that the user may not see
     * @throws RefusedException for a household that has not bought its dwelling
     */
    public ChangeResult<SaleRow> enter(HouseholdId household, @Nullable Long version, SaleData data) {
        households.require(household);
        if (!isSold(household)) {
            throw new RefusedException("sale.not-sold");
        }
        return store(household, version, data);
    }

    /** Takes a removal back, also where the case has changed since. */
    public ChangeResult<SaleRow> putBack(HouseholdId household, SaleData removed) {
        households.require(household);
        return store(household, null, removed);
    }

    private ChangeResult<SaleRow> store(HouseholdId household, @Nullable Long version, SaleData data) {
        Optional<DwellingSale> stored = repository.findByHouseholdId(household.value());
        if (version == null && stored.isEmpty()) {
            repository.saveAndFlush(new DwellingSale(household, data, CurrentUser.get(), clock.instant()));
            events.publishEvent(new SaleHappened(household, What.ENTERED));
            return new ChangeResult.Done<>();
        }
        return ifSeen(stored, version, sale -> {
            sale.change(data, CurrentUser.get(), clock.instant());
            repository.flush();
            events.publishEvent(new SaleHappened(household, What.CHANGED));
        });
    }

    /** @param version of the sale as the user saw it */
    public ChangeResult<SaleRow> remove(HouseholdId household, long version) {
        return ifSeen(repository.findByHouseholdId(household.value()), version, sale -> {
            repository.delete(sale);
            events.publishEvent(new SaleHappened(household, What.REMOVED));
        });
    }

    private static ChangeResult<SaleRow> ifSeen(
            Optional<DwellingSale> stored, @Nullable Long version, Consumer<DwellingSale> change) {
        return ChangeResult.ifSeen(
                stored, DwellingSale::row, sale -> version != null && sale.version() == version, change);
    }
}
