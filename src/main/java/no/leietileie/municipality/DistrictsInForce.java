package no.leietileie.municipality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the tables that lists and figures read follow what was decided, also when a day has come that it was decided for. */
@Component
class DistrictsInForce {

    private final DistrictRepository repository;
    private final DistrictChangeRepository changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DistrictsInForce(
            DistrictRepository repository,
            DistrictChangeRepository changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** Just after midnight, and at the start for days on which the product did not run. */
    @Scheduled(cron = "0 1 0 * * *", zone = "Europe/Oslo")
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void follow() {
        DistrictsOn today = DistrictsOn.of(changes.begunOn(LocalDate.now(clock)));
        List<District> differing = new ArrayList<>();
        for (District district : repository.findAll()) {
            if (!district.is(today.of(district.id()))) {
                differing.add(district);
            }
        }
        if (!differing.isEmpty()) {
            // A postal code leaves its old district before it comes to the new one.
            differing.forEach(district -> district.keepOnly(codes(today.of(district.id()))));
            repository.flush();
            differing.forEach(district -> district.become(today.of(district.id())));
            repository.flush();
            events.publishEvent(new DistrictsChanged());
        }
    }

    private static Set<String> codes(@Nullable DistrictData data) {
        return data == null ? Set.of() : new HashSet<>(data.postalCodes());
    }
}
