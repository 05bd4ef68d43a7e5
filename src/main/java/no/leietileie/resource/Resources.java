package no.leietileie.resource;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.resource.ResourceChanged.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that can be booked, whatever it is. */
@Service
@PreAuthorize("hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
@Transactional(readOnly = true)
public class Resources {

    private final ResourceRepository repository;
    private final ApplicationEventPublisher events;

    Resources(ResourceRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    /** By name, those that are no longer used too. */
    public List<ResourceRow> listAll() {
        return repository.findAllByOrderByName().stream().map(Resource::row).toList();
    }

    /** Of those that are still used, by name. */
    public List<ResourceRow> listActive(ResourceKind kind) {
        return listAll().stream()
                .filter(row -> row.active() && row.kind() == kind)
                .toList();
    }

    public Map<ResourceId, String> names(Collection<ResourceId> ids) {
        return repository.findAllById(ids.stream().map(ResourceId::value).toList()).stream()
                .collect(Collectors.toMap(Resource::id, Resource::name));
    }

    /** As a sheet says; whoever has a form open meanwhile is told. */
    @Transactional
    public void replaceHours(ResourceId id, Collection<WeeklyHours> hours) {
        Resource resource = repository.findById(id.value()).orElseThrow();
        resource.change(resource.name(), hours, CurrentUser.get());
        events.publishEvent(new ResourceChanged(id, What.HOURS_IMPORTED));
    }

    /** What is no longer used cannot be booked; what it is booked for stays until somebody moves it. */
    @Transactional
    public void setActive(ResourceId id, boolean active) {
        Resource resource = repository.findById(id.value()).orElseThrow();
        resource.setActive(active, CurrentUser.get());
        events.publishEvent(new ResourceChanged(id, active ? What.TAKEN_UP : What.SET_ASIDE));
    }
}
