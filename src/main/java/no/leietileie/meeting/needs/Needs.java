package no.leietileie.meeting.needs;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.SeenHouseholds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What households need to take part in meetings. It is asked once and holds for every meeting to come. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class Needs {

    private final MeetingNeedRepository repository;
    private final SeenHouseholds households;
    private final AccessLog log;
    private final ApplicationEventPublisher events;

    Needs(
            MeetingNeedRepository repository,
            SeenHouseholds households,
            AccessLog log,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.households = households;
        this.log = log;
        this.events = events;
    }

    /** Of those of the households that need something. */
    @Transactional(readOnly = true)
    public Map<HouseholdId, Need> of(Collection<HouseholdId> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : repository
                        .ofHouseholds(wanted.stream().map(HouseholdId::value).toList())
                        .stream()
                        .collect(Collectors.toMap(MeetingNeed::household, MeetingNeed::need));
    }

    /**
     * @param seen what the user saw before
     * @throws IllegalArgumentException for a text over {@value Need#LENGTH} characters
     */
    @PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
    public NeedOutcome save(HouseholdId household, Need seen, Need wanted) {
        if (wanted.text().length() > Need.LENGTH) {
            throw new IllegalArgumentException("Longer than " + Need.LENGTH);
        }
        households.require(household);
        MeetingNeed stored = repository.findSeen(household.value()).orElseGet(() -> new MeetingNeed(household));
        if (stored.need().equals(wanted)) {
            return new NeedOutcome.Saved();
        }
        if (!stored.need().equals(seen)) {
            return new NeedOutcome.ChangedBy(stored.changedByName(), stored.need());
        }
        stored.change(wanted, CurrentUser.get());
        repository.save(stored);
        log.changed(household.value(), "meeting.need", Map.of());
        events.publishEvent(new NeedChanged(household));
        return new NeedOutcome.Saved();
    }
}
