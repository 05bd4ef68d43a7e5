package no.leietileie.resource;

import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.resource.ResourceChanged.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The colleagues who visit and meet tenants. */
@Service
@PreAuthorize("hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
@Transactional(readOnly = true)
public class StaffMembers {

    /** An office day; each may have another. */
    public static final List<WeeklyHours> OFFICE_HOURS = WeeklyHours.workdays(LocalTime.of(8, 0), LocalTime.of(15, 30));

    private final StaffRepository repository;
    private final Users users;
    private final ApplicationEventPublisher events;

    StaffMembers(StaffRepository repository, Users users, ApplicationEventPublisher events) {
        this.repository = repository;
        this.users = users;
        this.events = events;
    }

    public List<StaffRow> listAll() {
        return repository.findAllByOrderByName().stream()
                .map(StaffMember::staffRow)
                .toList();
    }

    public Optional<StaffRow> find(ResourceId id) {
        return repository.findById(id.value()).map(StaffMember::staffRow);
    }

    public Optional<StaffRow> findByUser(UserId user) {
        return repository.findByUserId(user.value()).map(StaffMember::staffRow);
    }

    /** @throws IllegalStateException when the user is on the list already */
    @Transactional
    public ResourceId add(UserId user, Collection<WeeklyHours> hours) {
        if (repository.findByUserId(user.value()).isPresent()) {
            throw new IllegalStateException("The user can be booked already");
        }
        String name = users.findUser(user).orElseThrow().displayName();
        ResourceId id = repository
                .save(new StaffMember(user, name, hours, CurrentUser.get()))
                .id();
        events.publishEvent(new ResourceChanged(id, What.CREATED));
        return id;
    }

    @Transactional
    public SaveOutcome changeHours(ResourceId id, Collection<WeeklyHours> hours, long version) {
        StaffMember member = repository.findById(id.value()).orElseThrow();
        if (member.version() != version) {
            return new SaveOutcome.ChangedBy(member.changedByName());
        }
        member.change(member.name(), hours, CurrentUser.get());
        events.publishEvent(new ResourceChanged(id, What.CHANGED));
        return new SaveOutcome.Saved(id);
    }
}
