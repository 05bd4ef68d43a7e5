package no.leietileie.casework.casemeeting;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.AccessLog;
import no.leietileie.access.Agency;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.casework.casemeeting.MatterHappened.What;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which households somebody wants discussed, until they stand on the agenda of a meeting, see {@link Agendas}. Whoever sees a
 * household may flag it.
 */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class Matters {

    /** Longest reason in characters. */
    public static final int WHY_LENGTH = 500;

    private final MatterRepository matters;
    private final TenantList tenants;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Matters(
            MatterRepository matters,
            TenantList tenants,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.matters = matters;
        this.tenants = tenants;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Who has waited longest comes first. */
    @Transactional(readOnly = true)
    public List<MatterRow> listWaiting() {
        return matters.waiting().stream().map(CaseMatter::row).toList();
    }

    /** Call it when they are shown: they tell about each household. */
    public void noteLook() {
        listWaiting().forEach(matter -> log.looked(matter.household().value(), "case-meeting.waiting"));
    }

    @Transactional(readOnly = true)
    public long countWaiting() {
        return matters.countWaiting();
    }

    /** Of one household, the newest first. */
    @Transactional(readOnly = true)
    public List<MatterRow> listOf(HouseholdId household) {
        return matters.ofHousehold(household.value()).stream()
                .map(CaseMatter::row)
                .toList();
    }

    /** Of one household, withdrawn ones too, the newest first: for the report of everything held. */
    @Transactional(readOnly = true)
    public List<MatterRow> listHeld(HouseholdId household) {
        return matters.findByHouseholdIdOrderByFlaggedAtDescIdDesc(household.value()).stream()
                .map(CaseMatter::row)
                .toList();
    }

    /**
     * A household that waits or stands on an agenda already is left as it is.
     *
     * @return those that were flagged now
     * @throws IllegalArgumentException for a blank reason or one over {@value #WHY_LENGTH} characters
     */
    public List<MatterId> flag(Selection selection, String why, Set<Agency> shownTo) {
        if (why.isBlank() || why.strip().length() > WHY_LENGTH) {
            throw new IllegalArgumentException("A reason has 1 to " + WHY_LENGTH + " characters");
        }
        List<Long> wanted =
                tenants.idsOf(selection).stream().map(HouseholdId::value).toList();
        Set<Long> open = matters.openOf(wanted).stream()
                .map(matter -> matter.household().value())
                .collect(Collectors.toSet());
        SignedInUser user = CurrentUser.get();
        List<CaseMatter> flagged = matters.saveAllAndFlush(wanted.stream()
                .filter(household -> !open.contains(household))
                .map(household -> new CaseMatter(new HouseholdId(household), why, shownTo, user, clock.instant()))
                .toList());
        flagged.forEach(matter -> publish(matter, What.FLAGGED, Map.of()));
        return flagged.stream().map(CaseMatter::id).toList();
    }

    /** Those that still wait are taken back. */
    public void withdraw(Collection<MatterId> ids) {
        matters.seenInOrder(ids).stream().filter(CaseMatter::waits).forEach(matter -> {
            matter.withdraw(clock.instant());
            publish(matter, What.WITHDRAWN, Map.of());
        });
    }

    public void restore(MatterId id) {
        CaseMatter matter = matters.forChange(id.value()).orElseThrow();
        matter.withdraw(null);
        publish(matter, What.RESTORED, Map.of());
    }

    private void publish(CaseMatter matter, What what, Map<String, String> details) {
        events.publishEvent(MatterHappened.of(matter, what, details));
    }
}
