package no.leietileie.casework.visits;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.casework.stages.ContactedCases;
import no.leietileie.casework.wording.EarlierWordings;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.households.Looks;
import no.leietileie.register.households.Purpose;
import no.leietileie.register.households.PurposeMissingException;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.resource.BookingProblem;
import no.leietileie.resource.BookingReference;
import no.leietileie.resource.BookingRequest;
import no.leietileie.resource.Bookings;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Home visits and what becomes of them. Whoever may not see a household does not see its visits. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class Visits {

    /** Kind of the bookings that visits make. */
    public static final String BOOKING = "visit";

    /** What a visit that is not stored yet would be booked under. */
    public static final BookingReference NOT_YET = new BookingReference(BOOKING, 0);

    private final VisitRepository repository;
    private final Bookings bookings;
    private final VisitTasks tasks;
    private final ContactedCases cases;
    private final TenantList tenants;
    private final EarlierWordings wordings;
    private final Looks looks;
    private final AccessLog log;
    private final ApplicationEventPublisher events;

    Visits(
            VisitRepository repository,
            Bookings bookings,
            VisitTasks tasks,
            ContactedCases cases,
            TenantList tenants,
            EarlierWordings wordings,
            Looks looks,
            AccessLog log,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.bookings = bookings;
        this.tasks = tasks;
        this.cases = cases;
        this.tenants = tenants;
        this.wordings = wordings;
        this.looks = looks;
        this.log = log;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<VisitRow> find(VisitId id) {
        return repository.findSeen(id.value()).map(Visit::row);
    }

    /**
     * As {@link #find}, logged as a look at the household.
     *
     * @param purposes what the user has stated for which household
     * @throws PurposeMissingException for a visit to a protected household for which nothing was stated
     */
    public Optional<VisitRow> open(VisitId id, Function<HouseholdId, Optional<Purpose>> purposes) {
        Optional<VisitRow> found = find(id);
        found.map(VisitRow::household)
                .ifPresent(household -> looks.note(household, "visit.page", purposes.apply(household)));
        return found;
    }

    /** As {@link #find}, for the essentials beside the calendar; logged as a look at the household. */
    public Optional<VisitRow> look(VisitId id) {
        Optional<VisitRow> found = find(id);
        found.ifPresent(visit -> log.looked(visit.household().value(), "visit.card"));
        return found;
    }

    /** Call it when a calendar with visits is shown. */
    public void noteCalendar(TimeSlot shown) {
        log.searched(
                "visit.calendar",
                Map.of(
                        "days",
                        shown.date() + "–" + shown.localEnd().toLocalDate().minusDays(1)));
    }

    /** Call it when these visits are put on paper as a calendar. */
    public void notePrinted(Collection<VisitId> shown) {
        shown.stream()
                .flatMap(id -> find(id).stream())
                .map(VisitRow::household)
                .distinct()
                .forEach(household -> log.printed(household.value(), "visit.calendar", ""));
    }

    /** What a consultant does on a day, in order; logged as a look at each household, since it goes on paper. */
    public List<VisitRow> daySheet(LocalDate day, ResourceId consultant) {
        List<VisitRow> visits = listDuring(TimeSlot.days(day, day)).stream()
                .filter(visit -> visit.state() == VisitState.PLANNED
                        && visit.data().resources().contains(consultant))
                .toList();
        visits.forEach(visit -> log.looked(visit.household().value(), "visit.day-sheet"));
        return visits;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<VisitRow> listOf(HouseholdId household) {
        return repository.ofHousehold(household.value()).stream()
                .map(Visit::row)
                .toList();
    }

    /** In order of time, cancelled ones too. */
    @Transactional(readOnly = true)
    public List<VisitRow> listDuring(TimeSlot slot) {
        return repository.during(slot.start(), slot.end()).stream()
                .map(Visit::row)
                .toList();
    }

    /** Those of the households that have a visit ahead. */
    @Transactional(readOnly = true)
    public Set<HouseholdId> withPlannedVisit(Set<HouseholdId> households) {
        return repository
                .householdsWith(households.stream().map(HouseholdId::value).toList(), VisitState.PLANNED)
                .stream()
                .map(HouseholdId::new)
                .collect(Collectors.toSet());
    }

    /** What was last noted about safety, of those of the households where something was. */
    @Transactional(readOnly = true)
    public Map<HouseholdId, String> safetyNotes(Set<HouseholdId> households) {
        Map<HouseholdId, String> notes = new HashMap<>();
        repository
                .withSafetyNote(households.stream().map(HouseholdId::value).toList())
                .forEach(visit -> notes.put(visit.household(), visit.data().safetyNote()));
        return notes;
    }

    /** As {@link #plan(HouseholdId, VisitKind, VisitData)}, for a visit at home. */
    public VisitOutcome plan(HouseholdId household, VisitData data) {
        return plan(household, VisitKind.HOME, data);
    }

    /** @throws IllegalArgumentException for a household that the user may not see */
    public VisitOutcome plan(HouseholdId household, VisitKind kind, VisitData data) {
        TenantRow lease = tenants.rowsOf(Set.of(household)).get(household);
        if (lease == null) {
            throw new IllegalArgumentException("No such household");
        }
        Visit visit = new Visit(household, kind, data, lease.districtName(), CurrentUser.get());
        List<BookingProblem> before = bookings.problems(request(NOT_YET, household, data));
        if (!before.isEmpty()) {
            return new VisitOutcome.Refused(before);
        }
        VisitRow stored = repository.saveAndFlush(visit).row();
        List<BookingProblem> problems = bookings.book(request(reference(stored.id()), household, data));
        if (!problems.isEmpty()) {
            // Somebody was quicker in the moment between.
            repository.delete(visit);
            return new VisitOutcome.Refused(problems);
        }
        tasks.dayAgreed(household);
        events.publishEvent(VisitHappened.planned(stored));
        return new VisitOutcome.Stored(stored);
    }

    public VisitOutcome change(VisitId id, long version, VisitData data) {
        Visit visit = repository.findSeen(id.value()).orElseThrow();
        if (visit.version() != version) {
            return new VisitOutcome.ChangedBy(visit.changedByName());
        }
        VisitData was = visit.data();
        TimeSlot before = was.slot();
        if (!visit.state().freesResources()) {
            List<BookingProblem> problems = bookings.book(request(reference(id), visit.household(), data));
            if (!problems.isEmpty()) {
                return new VisitOutcome.Refused(problems);
            }
        }
        visit.change(data, CurrentUser.get());
        repository.flush();
        if (!was.safetyNote().equals(data.safetyNote())) {
            wordings.replaced(visit.household(), "visit.safety-note", id.value(), was.safetyNote());
        }
        log.changed(visit.household().value(), "visit.change", data.changesSince(was));
        events.publishEvent(
                before.equals(data.slot())
                        ? VisitHappened.changed(visit.row())
                        : VisitHappened.rescheduled(visit.row(), before));
        return new VisitOutcome.Stored(visit.row());
    }

    /** To another time, with everybody who was to come. */
    public VisitOutcome move(VisitId id, long version, TimeSlot slot) {
        VisitRow visit = find(id).orElseThrow();
        return change(id, version, visit.data().at(slot));
    }

    /**
     * What the visit became, or {@link VisitState#PLANNED} to take that back. The task that the outcome asks for arises by
     * itself, and whoever was visited has been contacted; both are done away with when the outcome is taken back.
     *
     * @throws IllegalStateException when {@link VisitTransitions} does not allow it
     */
    public VisitOutcome conclude(VisitId id, long version, VisitState wanted) {
        Visit visit = repository.findSeen(id.value()).orElseThrow();
        if (visit.version() != version) {
            return new VisitOutcome.ChangedBy(visit.changedByName());
        }
        if (visit.state().freesResources() && !wanted.freesResources()) {
            List<BookingProblem> problems = bookings.book(request(reference(id), visit.household(), visit.data()));
            if (!problems.isEmpty()) {
                return new VisitOutcome.Refused(problems);
            }
        } else if (wanted.freesResources()) {
            bookings.release(reference(id));
        }
        takeBack(visit);
        visit.become(wanted, tasks.arise(visit, wanted), CurrentUser.get());
        if (wanted == VisitState.CARRIED_OUT) {
            visit.movedCase(
                    cases.contacted(visit.household(), visit.data().slot().date())
                            .orElse(null));
        }
        repository.flush();
        if (wanted == VisitState.PLANNED) {
            tasks.dayAgreed(visit.household());
        } else if (wanted == VisitState.CANCELLED) {
            tasks.dayCalledOff(visit.household());
        }
        events.publishEvent(VisitHappened.became(visit.row()));
        return new VisitOutcome.Stored(visit.row());
    }

    private void takeBack(Visit visit) {
        tasks.takeBack(visit);
        Long step = visit.caseVersion();
        if (step != null) {
            cases.takeBack(visit.household(), step);
            visit.movedCase(null);
        }
    }

    private static BookingReference reference(VisitId id) {
        return new BookingReference(BOOKING, id.value());
    }

    private static BookingRequest request(BookingReference reference, HouseholdId household, VisitData data) {
        return new BookingRequest(reference, data.slot(), data.resources(), household.value());
    }
}
