package no.leietileie.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.leietileie.access.Role;
import no.leietileie.resource.calendar.WorkCalendar;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that books staff, interpreters and venues, and that refuses to book one of them twice. Whoever books
 * locks the rows of the resources first, so that two who want the same at the same time come one after the other.
 */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional(readOnly = true)
public class Bookings {

    private final BookingRepository repository;
    private final ResourceRepository resources;
    private final AbsenceRepository absences;
    private final InterpreterConflictRepository conflicts;
    private final WorkCalendar calendar;

    Bookings(
            BookingRepository repository,
            ResourceRepository resources,
            AbsenceRepository absences,
            InterpreterConflictRepository conflicts,
            WorkCalendar calendar) {
        this.repository = repository;
        this.resources = resources;
        this.absences = absences;
        this.conflicts = conflicts;
        this.calendar = calendar;
    }

    /**
     * Books all of the resources or none, in place of what was booked under the same reference before.
     *
     * @return what stands in the way; empty when it is booked
     */
    @Transactional
    public List<BookingProblem> book(BookingRequest request) {
        List<Resource> locked = resources.lock(ids(request.resources()));
        List<BookingProblem> problems = problems(request, locked, overlapping(request, repository::overlappingNow));
        if (problems.isEmpty()) {
            repository.deleteByReference(request.reference().toString());
            repository.saveAll(request.resources().stream()
                    .sorted()
                    .map(resource -> new Booking(resource, request.slot(), request.reference()))
                    .toList());
        }
        return problems;
    }

    /**
     * Keeps others from booking any of them until the transaction ends. Who books many one after the other takes them all
     * first: in an order of their own two who do so would wait for each other for ever.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Collection<ResourceId> wanted) {
        resources.lock(ids(wanted));
    }

    /** What would stand in the way right now, without booking anything. */
    public List<BookingProblem> problems(BookingRequest request) {
        List<Resource> wanted = resources.findAllById(ids(request.resources()));
        return problems(request, wanted, overlapping(request, repository::overlapping));
    }

    /** What was booked under the reference is free again. */
    @Transactional
    public void release(BookingReference reference) {
        repository.deleteByReference(reference.toString());
    }

    /** In order of time. */
    public List<BookingRow> listDuring(Collection<ResourceId> wanted, TimeSlot slot) {
        return repository.overlapping(ids(wanted), slot.start(), slot.end()).stream()
                .map(Booking::row)
                .toList();
    }

    /** When each of them can be booked on these days, both included. */
    public Map<ResourceId, List<TimeSlot>> freeTimes(Collection<ResourceId> wanted, LocalDate first, LocalDate last) {
        return freeTimes(wanted, first, last, Set.of());
    }

    /** @param moving bookings that do not stand in the way, since they may be made anew */
    public Map<ResourceId, List<TimeSlot>> freeTimes(
            Collection<ResourceId> wanted, LocalDate first, LocalDate last, Set<BookingReference> moving) {
        Map<ResourceId, List<TimeSlot>> taken = listDuring(wanted, TimeSlot.days(first, last)).stream()
                .filter(booking -> !moving.contains(booking.reference()))
                .collect(Collectors.groupingBy(
                        BookingRow::resource, Collectors.mapping(BookingRow::slot, Collectors.toList())));
        List<Resource> found = resources.findAllById(ids(wanted));
        Map<ResourceId, Availability> availability = availability(found, first, last);
        Set<LocalDate> closed = calendar.closedDays(first, last);
        Map<ResourceId, List<TimeSlot>> free = new TreeMap<>();
        for (Resource resource : found) {
            List<TimeSlot> busy = taken.getOrDefault(resource.id(), List.of());
            Availability open = Objects.requireNonNull(availability.get(resource.id()));
            free.put(
                    resource.id(),
                    first.datesUntil(last.plusDays(1))
                            .filter(day -> resource.isActive() && !closed.contains(day))
                            .flatMap(day -> open.freeOn(day, busy).stream())
                            .toList());
        }
        return free;
    }

    private interface Overlapping {

        List<Booking> find(Collection<Long> resources, Instant start, Instant end);
    }

    private static List<BookingRow> overlapping(BookingRequest request, Overlapping query) {
        return query
                .find(
                        ids(request.resources()),
                        request.slot().start(),
                        request.slot().end())
                .stream()
                .map(Booking::row)
                .filter(booking -> !booking.reference().equals(request.reference()))
                .toList();
    }

    private List<BookingProblem> problems(BookingRequest request, List<Resource> wanted, List<BookingRow> others) {
        TimeSlot slot = request.slot();
        List<BookingProblem> problems = new ArrayList<>();
        calendar.closingOn(slot.date()).ifPresent(day -> problems.add(new BookingProblem.DayClosed(day)));
        Long household = request.householdId();
        List<Long> excluded = household == null ? List.of() : conflicts.interpretersAgainst(household);
        Map<ResourceId, Availability> availability = availability(wanted, slot.date(), slot.date());
        for (Resource resource : wanted) {
            problems.addAll(BookingRule.problems(
                    resource.row(),
                    Objects.requireNonNull(availability.get(resource.id())),
                    excluded.contains(resource.id().value()),
                    slot));
            others.stream()
                    .filter(other -> other.resource().equals(resource.id()))
                    .forEach(other -> problems.add(new BookingProblem.Taken(resource.name(), other.slot())));
        }
        return List.copyOf(problems);
    }

    private Map<ResourceId, Availability> availability(List<Resource> wanted, LocalDate first, LocalDate last) {
        Map<ResourceId, List<TimeSlot>> away =
                absences.touching(wanted.stream().map(one -> one.id().value()).toList(), first, last).stream()
                        .collect(Collectors.groupingBy(
                                Absence::resource, Collectors.mapping(Absence::slot, Collectors.toList())));
        return wanted.stream()
                .collect(Collectors.toMap(
                        Resource::id, one -> new Availability(one.hours(), away.getOrDefault(one.id(), List.of()))));
    }

    private static List<Long> ids(Collection<ResourceId> resources) {
        return resources.stream().map(ResourceId::value).toList();
    }
}
