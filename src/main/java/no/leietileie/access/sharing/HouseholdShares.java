package no.leietileie.access.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which households an agency that does not work with all tenants may see, why and until when. Only those who see every
 * household may share one; what they share is known from the next statement on, without a new sign-in.
 */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional(readOnly = true)
public class HouseholdShares {

    private final HouseholdShareRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HouseholdShares(HouseholdShareRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first, those that are over too. */
    public List<ShareRow> listOf(long householdId) {
        return repository.findByHouseholdIdOrderBySharedAtDesc(householdId).stream()
                .map(HouseholdShare::row)
                .toList();
    }

    /** Those that hold today. */
    public List<ShareRow> listOpenOf(long householdId) {
        LocalDate today = LocalDate.now(clock);
        return listOf(householdId).stream().filter(share -> share.isOpen(today)).toList();
    }

    /**
     * @throws IllegalArgumentException when the purpose is blank, or the last day is past or too far away
     * @throws IllegalStateException when the user is of an agency that households are shared with
     */
    @Transactional
    public ShareId share(NewShare share) {
        LocalDate today = LocalDate.now(clock);
        if (share.purpose().isBlank() || !NewShare.isWithinReach(share.until(), today)) {
            throw new IllegalArgumentException("A share needs a purpose and a last day within reach");
        }
        SignedInUser user = mayShare();
        HouseholdShare stored = stored(new HouseholdShare(share, today, user, clock.instant()));
        events.publishEvent(new HouseholdShared(share.householdId(), share.agency(), HouseholdShared.What.STARTED));
        return stored.row().id();
    }

    /** A household that the user may not see counts as one that does not exist, or the answer would tell which it is. */
    private HouseholdShare stored(HouseholdShare share) {
        try {
            HouseholdShare stored = repository.saveAndFlush(share);
            if (repository.isSeen(stored.row().id().value())) {
                return stored;
            }
        } catch (DataIntegrityViolationException none) {
            throw new IllegalArgumentException("No such household", none);
        }
        throw new IllegalArgumentException("No such household");
    }

    /** Ending what is over changes nothing. */
    @Transactional
    public void end(ShareId id) {
        mayShare();
        HouseholdShare share = repository.findById(id.value()).orElseThrow();
        if (share.end(clock.instant())) {
            events.publishEvent(
                    new HouseholdShared(share.householdId(), share.row().agency(), HouseholdShared.What.ENDED));
        }
    }

    private static SignedInUser mayShare() {
        SignedInUser user = CurrentUser.get();
        if (!user.seesEveryHousehold()) {
            throw new IllegalStateException("This agency does not share households");
        }
        return user;
    }
}
