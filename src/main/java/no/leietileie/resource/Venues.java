package no.leietileie.resource;

import java.util.List;
import java.util.Optional;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.resource.ResourceChanged.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where meetings are held. */
@Service
@PreAuthorize("hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
@Transactional(readOnly = true)
public class Venues {

    private final VenueRepository repository;
    private final ApplicationEventPublisher events;

    Venues(VenueRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    public List<VenueRow> listAll() {
        return repository.findAllByOrderByName().stream().map(Venue::venueRow).toList();
    }

    public Optional<VenueRow> find(ResourceId id) {
        return repository.findById(id.value()).map(Venue::venueRow);
    }

    @Transactional
    public ResourceId create(VenueData data) {
        ResourceId id = repository.save(new Venue(data, CurrentUser.get())).id();
        events.publishEvent(new ResourceChanged(id, What.CREATED));
        return id;
    }

    @Transactional
    public SaveOutcome change(ResourceId id, VenueData data, long version) {
        Venue venue = repository.findById(id.value()).orElseThrow();
        if (venue.version() != version) {
            return new SaveOutcome.ChangedBy(venue.changedByName());
        }
        venue.change(data, CurrentUser.get());
        events.publishEvent(new ResourceChanged(id, What.CHANGED));
        return new SaveOutcome.Saved(id);
    }
}
