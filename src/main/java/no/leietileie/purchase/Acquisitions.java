package no.leietileie.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.purchase.AcquisitionHappened.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dwellings that the municipality has bought. The landlord's register says which dwellings there are, not since when they are
 * municipal, so they are entered here. Leaders see how many there are, and not which.
 */
@Service
@PreAuthorize("hasAnyRole('" + Role.REGISTER_NAME + "', '" + Role.ADMIN_NAME + "')")
@Transactional
public class Acquisitions {

    private final AcquisitionRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Acquisitions(AcquisitionRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<AcquisitionRow> listOf(int year) {
        return repository
                .findByBoughtOnBetweenOrderByBoughtOnDescIdDesc(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .stream()
                .map(Acquisition::row)
                .toList();
    }

    /** Those with a dwelling, and this one. */
    @Transactional(readOnly = true)
    public SortedSet<Integer> listYears() {
        SortedSet<Integer> years = new TreeSet<>(repository.years());
        years.add(LocalDate.now(clock).getYear());
        return years;
    }

    /** @throws IllegalArgumentException for a day to come */
    public AcquisitionId add(AcquisitionData data) {
        requirePast(data);
        AcquisitionId id = repository
                .save(new Acquisition(data, CurrentUser.get(), clock.instant()))
                .row()
                .id();
        publish(What.ENTERED, data);
        return id;
    }

    /**
     * @param version of the dwelling as the user saw it
     * @throws IllegalArgumentException for a day to come
     */
    public ChangeResult<AcquisitionRow> change(AcquisitionId id, long version, AcquisitionData data) {
        requirePast(data);
        return ifSeen(id, version, acquisition -> {
            acquisition.change(data, CurrentUser.get(), clock.instant());
            publish(What.CHANGED, data);
        });
    }

    /** @param version of the dwelling as the user saw it */
    public ChangeResult<AcquisitionRow> remove(AcquisitionId id, long version) {
        return ifSeen(id, version, acquisition -> {
            repository.delete(acquisition);
            publish(What.REMOVED, acquisition.row().data());
        });
    }

    private ChangeResult<AcquisitionRow> ifSeen(AcquisitionId id, long version, Consumer<Acquisition> change) {
        return ChangeResult.ifSeen(
                repository.findById(id.value()), Acquisition::row, row -> row.version() == version, change);
    }

    private void requirePast(AcquisitionData data) {
        if (data.boughtOn().isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("A dwelling is not bought before its day");
        }
    }

    private void publish(What what, AcquisitionData data) {
        events.publishEvent(new AcquisitionHappened(what, data.boughtOn().getYear()));
    }
}
