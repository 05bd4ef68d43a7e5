package no.leietileie.register.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.municipality.Policies;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.HouseholdRepository;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long things are kept: what is due, deletion on an administrator's word, its proof, and holds. */
@Service
@PreAuthorize("hasRole('" + Role.ADMIN_NAME + "')")
@Transactional(readOnly = true)
public class Retention {

    /** Longest reason of a hold in characters. */
    public static final int REASON_LENGTH = 200;

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final List<RetainedKind> kinds;
    private final Policies policies;
    private final RetentionRunRepository runs;
    private final RetentionHoldRepository holds;
    private final HouseholdRepository households;
    private final RetentionQueue queue;
    private final AccessLog log;
    private final Clock clock;

    Retention(
            List<RetainedKind> kinds,
            Policies policies,
            RetentionRunRepository runs,
            RetentionHoldRepository holds,
            HouseholdRepository households,
            RetentionQueue queue,
            AccessLog log,
            Clock clock) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(RetainedKind::key)).toList();
        this.policies = policies;
        this.runs = runs;
        this.holds = holds;
        this.households = households;
        this.queue = queue;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Every kind, also those of which nothing is due. Counts only: nobody learns whom it is about. What is about protected
     * households is counted, and deleted, only for who may see them.
     */
    public List<ExpiredKind> listExpired() {
        return kinds.stream().map(this::expired).toList();
    }

    private ExpiredKind expired(RetainedKind kind) {
        LocalDate today = LocalDate.now(clock.withZone(OSLO));
        int months = policies.inForceOn(today).value(kind.period());
        LocalDate before = today.minusMonths(months);
        return new ExpiredKind(kind.key(), months, before, kind.countBefore(before));
    }

    /**
     * Deletes what was shown, by a job. What has become older meanwhile waits for the next time.
     *
     * @return the number of the proof
     */
    @Transactional
    public long delete(ExpiredKind shown) {
        RetentionRun run = runs.save(
                new RetentionRun(shown.key(), shown.months(), shown.before(), CurrentUser.get(), clock.instant()));
        log.configured(
                "retention.asked",
                Map.of("kind", shown.key(), "before", shown.before().toString()));
        queue.add(run.proof().id());
        return run.proof().id();
    }

    /** Newest first. */
    public List<RetentionProof> listProofs(Pageable page) {
        return runs.newestFirst(page).stream().map(RetentionRun::proof).toList();
    }

    /** As it is now, which may be later than the proof was read. */
    public RetentionProof.State state(RetentionProof proof) {
        // Before the run is read again: a run that ends meanwhile is stored as finished before its job leaves the
        // queue.
        boolean goesOn = queue.holds(proof.id());
        RetentionRun run = runs.findById(proof.id()).orElseThrow();
        if (run.isFinished()) {
            return RetentionProof.State.DONE;
        }
        if (goesOn) {
            return RetentionProof.State.RUNNING;
        }
        return runs.countLater(proof.id(), proof.kind(), proof.before(), run.isWithProtected()) > 0
                ? RetentionProof.State.DONE_LATER
                : RetentionProof.State.INTERRUPTED;
    }

    /** Those that stand, newest first; one about a household that the user may not see is missing. */
    public List<RetentionHoldRow> listHolds() {
        return holds.findByLiftedAtIsNullOrderBySetAtDesc().stream()
                .map(RetentionHold::row)
                .toList();
    }

    /**
     * Returns whether there is such a household; it is then on hold, once.
     *
     * @throws IllegalArgumentException without a reason
     */
    @Transactional
    public boolean hold(HouseholdId household, String reason) {
        if (reason.isBlank() || reason.length() > REASON_LENGTH) {
            throw new IllegalArgumentException("A hold has a reason of 1 to " + REASON_LENGTH + " characters");
        }
        boolean found = households.findById(household.value()).isPresent();
        if (found && !holds.existsByHouseholdIdAndLiftedAtIsNull(household.value())) {
            holds.save(new RetentionHold(household, reason, CurrentUser.get(), clock.instant()));
            log.changed(household.value(), "retention.held", Map.of());
        }
        return found;
    }

    @Transactional
    public void lift(long hold) {
        RetentionHold found = holds.findById(hold).orElseThrow();
        found.lift(CurrentUser.get(), clock.instant());
        log.changed(found.row().household().value(), "retention.lifted", Map.of());
    }
}
