package no.leietileie.meeting.schedule;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.ActingUser;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.PlaceChanged;
import no.leietileie.meeting.PlacesChanged;
import no.leietileie.meeting.season.Outcome;
import no.leietileie.meeting.season.SeasonHouseholdRepository;
import no.leietileie.register.HouseholdChanged;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.HouseholdsChangedByImport;
import no.leietileie.register.Protection;
import no.leietileie.register.tenants.TenantList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A household that gets address protection after it was planned for is in no group from that moment on: it gets a talk of
 * its own, and its timeline says that the place is gone. It happens in the transaction that brings the protection.
 */
@Component
class NewlyProtected {

    private final TenantList tenants;
    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final SeasonHouseholdRepository households;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewlyProtected(
            TenantList tenants,
            MeetingRepository meetings,
            ParticipantRepository participants,
            SeasonHouseholdRepository households,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tenants = tenants;
        this.meetings = meetings;
        this.participants = participants;
        this.households = households;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(HouseholdChanged event) {
        check(Set.of(event.household()));
    }

    @EventListener
    void on(HouseholdsChangedByImport event) {
        check(event.households().keySet().stream().map(HouseholdId::new).collect(Collectors.toSet()));
    }

    /** Whoever changes the household need not have the right to see it afterwards: the product itself looks. */
    void check(Set<HouseholdId> changed) {
        ActingUser.as(ActingUser.SYSTEM, () -> {
            var planned = participants.ofHouseholds(
                    changed.stream().map(HouseholdId::value).toList());
            if (!planned.isEmpty()) {
                var rows = tenants.rowsOf(
                        planned.stream().map(Participant::household).collect(Collectors.toSet()));
                planned.stream()
                        .filter(one -> {
                            var row = rows.get(one.household());
                            return row != null && row.protection() != Protection.NONE;
                        })
                        .forEach(this::takeOut);
            }
            return changed;
        });
    }

    private void takeOut(Participant participant) {
        meetings.findById(participant.meeting().value())
                .filter(meeting -> meeting.isOpenAt(clock.instant()))
                .ifPresent(meeting -> takeOut(participant, meeting));
    }

    private void takeOut(Participant participant, Meeting meeting) {
        var household = participant.household();
        participants.delete(participant);
        participants.flush();
        households
                .findSeen(meeting.season().value(), household.value())
                .ifPresent(member -> member.become(Outcome.TALK_NOT_IN_GROUPS));
        events.publishEvent(
                new PlaceChanged(household, meeting.season(), meeting.id(), null, participant.isPromised()));
        events.publishEvent(new PlacesChanged(meeting.season()));
    }
}
