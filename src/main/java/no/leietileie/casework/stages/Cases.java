package no.leietileie.casework.stages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.base.RefusedException;
import no.leietileie.casework.stages.CaseHappened.What;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.SeenHouseholds;
import no.leietileie.register.TenantListProjection;
import no.leietileie.register.tenants.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases of the households: opened once, then moved from stage to stage. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class Cases {

    private static final int CHUNK = 500;

    private final CaseRepository repository;
    private final SeenHouseholds seen;
    private final Colleagues colleagues;
    private final List<BuiltOnCase> built;
    private final TenantListProjection tenantList;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cases(
            CaseRepository repository,
            SeenHouseholds seen,
            Colleagues colleagues,
            List<BuiltOnCase> built,
            TenantListProjection tenantList,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.seen = seen;
        this.colleagues = colleagues;
        this.built = built;
        this.tenantList = tenantList;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<CaseRow> find(HouseholdId household) {
        return repository.findByHouseholdId(household.value()).map(RentToOwnCase::row);
    }

    /** Households whose case is not closed. */
    @Transactional(readOnly = true)
    public List<HouseholdId> listOpen() {
        return repository
                .householdsAt(
                        Arrays.stream(Stage.values()).filter(Stage::isOpen).toList())
                .stream()
                .map(HouseholdId::new)
                .toList();
    }

    /** Cases without their history; those the user may not see are missing. */
    @Transactional(readOnly = true)
    public List<CaseBrief> briefsOf(Collection<HouseholdId> households) {
        return households.isEmpty()
                ? List.of()
                : repository.briefsOf(
                        households.stream().map(HouseholdId::value).toList());
    }

    /**
     * Opens a case for those of the households that have none; one that the user may not see is left out.
     *
     * @param on the day they came into the target group, today at the latest
     * @return how many were opened
     */
    public int open(Collection<HouseholdId> households, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("A case is not opened before its day");
        }
        var all = List.copyOf(households);
        var opened = new ArrayList<HouseholdId>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            opened.addAll(openChunk(all.subList(from, Math.min(all.size(), from + CHUNK)), on));
        }
        if (!opened.isEmpty()) {
            events.publishEvent(new CasesOpened(List.copyOf(opened), on));
        }
        return opened.size();
    }

    private List<HouseholdId> openChunk(List<HouseholdId> households, LocalDate on) {
        var present = new HashSet<>(repository.householdsWithCase(
                households.stream().map(HouseholdId::value).toList()));
        var known = seen.among(households);
        var missing = households.stream()
                .filter(household -> known.contains(household) && !present.contains(household.value()))
                .toList();
        repository.saveAll(missing.stream()
                .map(household -> new RentToOwnCase(household, on, CurrentUser.get(), clock.instant()))
                .toList());
        show(missing, Stage.TARGET_GROUP, on);
        return missing;
    }

    /** @param version of the case as the user saw it */
    public MoveResult move(HouseholdId household, long version, StageChange change) {
        var found = repository.findByHouseholdId(household.value()).orElseThrow();
        var seen = found.row();
        if (seen.version() != version) {
            return outdated(found);
        }
        var problems = found.moveTo(change, LocalDate.now(clock), CurrentUser.get(), clock.instant());
        if (!problems.isEmpty()) {
            return new MoveResult.Refused(problems);
        }
        repository.flush();
        publish(found, What.MOVED, found.lastStep());
        return moved(found);
    }

    /** Takes the last step back; the history keeps it. Nothing happens when only the opening is left. */
    public MoveResult undo(HouseholdId household, long version) {
        var found = repository.findByHouseholdId(household.value()).orElseThrow();
        if (found.row().version() != version) {
            return outdated(found);
        }
        found.undo(CurrentUser.get(), clock.instant()).ifPresent(undone -> {
            repository.flush();
            publish(found, What.UNDONE, undone);
        });
        return moved(found);
    }

    /**
     * It should not have been opened: it goes with its steps, unless it has gone on, or somebody has built on it. What
     * happened stays in the household's timeline.
     *
     * @return whether it went
     */
    public boolean remove(HouseholdId household, long version) {
        var found = repository.findByHouseholdId(household.value()).orElseThrow();
        if (found.row().version() != version || built.stream().anyMatch(one -> one.isBuiltOn(household))) {
            return false;
        }
        repository.delete(found);
        repository.flush();
        tenantList.hideStage(List.of(household.value()));
        events.publishEvent(new CaseHappened(household, What.REMOVED, LocalDate.now(clock), Map.of()));
        return true;
    }

    /**
     * @param contact null takes the named contact away
     * @throws RefusedException for one who may not see the household
     */
    public void giveContact(HouseholdId household, @Nullable UserId contact) {
        var found = repository.findByHouseholdId(household.value()).orElseThrow();
        if (found.contact().equals(Optional.ofNullable(contact))) {
            return;
        }
        if (contact != null) {
            colleagues.mustSee(contact, household);
        }
        String before = found.contact().map(Cases::number).orElse("");
        found.giveContact(contact);
        events.publishEvent(new CaseHappened(
                household,
                What.CONTACT,
                LocalDate.now(clock),
                contact == null ? Map.of("before", before) : Map.of("before", before, "user", number(contact))));
    }

    private static String number(UserId user) {
        return Long.toString(user.value());
    }

    private MoveResult moved(RentToOwnCase found) {
        repository.flush();
        show(List.of(found.household()), found.stage(), found.enteredOn());
        return new MoveResult.Moved(found.row());
    }

    private static MoveResult outdated(RentToOwnCase found) {
        return new MoveResult.Outdated(found.row(), found.lastStep().row().actorName());
    }

    private void show(List<HouseholdId> households, Stage stage, LocalDate since) {
        tenantList.showStage(
                households.stream().map(HouseholdId::value).toList(), stage.name(), stage.ordinal(), since);
    }

    private void publish(RentToOwnCase found, What what, StageStep step) {
        var details = new TreeMap<>(
                Map.of(CaseHappened.STAGE, step.stage().name(), CaseHappened.STEP, Long.toString(step.id())));
        var reason = step.row().reason();
        if (reason != null) {
            details.put(CaseHappened.REASON, reason.name());
        }
        var on = what == What.MOVED ? step.enteredOn() : LocalDate.now(clock);
        events.publishEvent(new CaseHappened(found.household(), what, on, details));
    }
}
