package no.leietileie.resource;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.resource.ResourceChanged.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When resources are away. */
@Service
@PreAuthorize("hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
@Transactional(readOnly = true)
public class Absences {

    private final AbsenceRepository repository;
    private final BookingRepository bookings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(AbsenceRepository repository, BookingRepository bookings, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.bookings = bookings;
        this.events = events;
        this.clock = clock;
    }

    /** From today on, the next first. */
    public List<AbsenceRow> listComing(ResourceId resource) {
        return repository
                .findByResourceIdAndLastDayGreaterThanEqualOrderByFirstDay(resource.value(), LocalDate.now(clock))
                .stream()
                .map(Absence::row)
                .toList();
    }

    /** What the resource is booked for on these days, and somebody must move. */
    public int countBookingsDuring(ResourceId resource, LocalDate firstDay, LocalDate lastDay) {
        TimeSlot days = TimeSlot.days(firstDay, lastDay);
        return bookings.overlapping(List.of(resource.value()), days.start(), days.end())
                .size();
    }

    /** @throws IllegalArgumentException when it ends before it begins */
    @Transactional
    public void add(ResourceId resource, LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("An absence ends on or after its first day");
        }
        repository.save(new Absence(resource, firstDay, lastDay));
        events.publishEvent(new ResourceChanged(resource, What.ABSENT));
    }

    @Transactional
    public void remove(AbsenceRow absence) {
        repository.deleteById(absence.id());
        events.publishEvent(new ResourceChanged(absence.resource(), What.BACK));
    }
}
