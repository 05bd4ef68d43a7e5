package no.leietileie.meeting.season;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.SeasonHappened;
import no.leietileie.meeting.SeasonHappened.What;
import no.leietileie.meeting.SeasonId;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.SeenHouseholds;
import no.leietileie.register.tenants.HouseholdListId;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.TenantList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seasons of group meetings, and whom they are for. */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional(readOnly = true)
public class Seasons {

    private final SeasonRepository repository;
    private final SeasonHouseholdRepository households;
    private final HouseholdLists lists;
    private final ParticipantRepository participants;
    private final SeenHouseholds seen;
    private final TenantList tenants;
    private final ApplicationEventPublisher events;

    Seasons(
            SeasonRepository repository,
            SeasonHouseholdRepository households,
            HouseholdLists lists,
            ParticipantRepository participants,
            SeenHouseholds seen,
            TenantList tenants,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.households = households;
        this.lists = lists;
        this.participants = participants;
        this.seen = seen;
        this.tenants = tenants;
        this.events = events;
    }

    /** The latest first. */
    public List<SeasonRow> listAll() {
        return repository.findAllByOrderByFirstDayDescIdDesc().stream()
                .map(this::row)
                .toList();
    }

    public Optional<SeasonRow> find(SeasonId id) {
        return repository.findById(id.value()).map(this::row);
    }

    /**
     * Who was invited to a meeting and did not come, has no other place, and is not offered a home visit instead: they are
     * invited again.
     */
    public Set<HouseholdId> missed() {
        var missed = new HashSet<HouseholdId>();
        participants.withAttendance(Attendance.NO_SHOW).forEach(one -> missed.add(one.household()));
        participants.withAttendance(Attendance.CANCELLED).forEach(one -> missed.add(one.household()));
        participants.withAttendance(Attendance.MOVED).forEach(one -> missed.add(one.household()));
        participants.ofHouseholds(missed.stream().map(HouseholdId::value).toList()).stream()
                .filter(Participant::hasPlace)
                .forEach(one -> missed.remove(one.household()));
        households.withOutcome(Outcome.VISIT_AFTER_NO_SHOWS).forEach(one -> missed.remove(one.household()));
        return missed;
    }

    /** Of which plans are being made. */
    public List<SeasonRow> listBusy() {
        return repository.findByState(SeasonState.PLANNING).stream()
                .map(this::row)
                .toList();
    }

    private SeasonRow row(Season season) {
        return season.row(households.countOf(season.id().value()));
    }

    /** As {@link #create(SeasonData, HouseholdListId, Set)}, for nobody else. */
    @Transactional
    public SeasonId create(SeasonData data, HouseholdListId list) {
        return create(data, list, Set.of());
    }

    /**
     * For those who are on the list now and whom the user may see.
     *
     * @param more who are invited too, such as {@link #missed}
     *
     * @throws IllegalArgumentException for data that no meeting could follow
     */
    @Transactional
    public SeasonId create(SeasonData data, HouseholdListId list, Set<HouseholdId> more) {
        var season = repository.save(new Season(sound(data), CurrentUser.get()));
        var members = new HashSet<>(lists.members(list));
        members.addAll(seen.among(more));
        var rows = tenants.rowsOf(members);
        for (var household : members) {
            var member = new SeasonHousehold(season.id(), household);
            var row = rows.get(household);
            if (row != null && row.protection() != Protection.NONE) {
                member.become(Outcome.TALK_NOT_IN_GROUPS);
            }
            households.save(member);
        }
        events.publishEvent(
                new SeasonHappened(season.id(), What.CREATED, Map.of("households", Integer.toString(members.size()))));
        return season.id();
    }

    /**
     * What has been planned stays until the plan is made anew.
     *
     * @throws IllegalArgumentException for data that no meeting could follow
     */
    @Transactional
    public SeasonOutcome change(SeasonId id, SeasonData data, long version) {
        var season = repository.lock(id.value()).orElseThrow();
        if (season.state() == SeasonState.PLANNING) {
            return new SeasonOutcome.BeingPlanned();
        }
        if (season.version() != version) {
            return new SeasonOutcome.ChangedBy(season.changedByName());
        }
        season.change(sound(data), CurrentUser.get());
        events.publishEvent(new SeasonHappened(id, What.CHANGED, Map.of()));
        return new SeasonOutcome.Saved();
    }

    private static SeasonData sound(SeasonData data) {
        if (!data.isSound()) {
            throw new IllegalArgumentException("A season that no meeting could follow");
        }
        return data;
    }
}
