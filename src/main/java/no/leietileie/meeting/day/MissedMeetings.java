package no.leietileie.meeting.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.leietileie.casework.tasks.RuleTasks;
import no.leietileie.casework.tasks.TaskId;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.TaskRule;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.season.Outcome;
import no.leietileie.meeting.season.SeasonHousehold;
import no.leietileie.meeting.season.SeasonHouseholdRepository;
import no.leietileie.municipality.Policies;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What follows from a household not having come: it is phoned, or offered a home visit when it happened too often. Each
 * no-show counts for the others, so one that is taken back may take back an offer that was made after another.
 */
@Component
class MissedMeetings {

    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final SeasonHouseholdRepository members;
    private final RuleTasks tasks;
    private final Policies policies;
    private final Clock clock;

    MissedMeetings(
            MeetingRepository meetings,
            ParticipantRepository participants,
            SeasonHouseholdRepository members,
            RuleTasks tasks,
            Policies policies,
            Clock clock) {
        this.meetings = meetings;
        this.participants = participants;
        this.members = members;
        this.tasks = tasks;
        this.policies = policies;
        this.clock = clock;
    }

    private record Missed(Participant participant, Meeting meeting) {}

    void missed(Meeting meeting, Participant participant) {
        // A visit is offered once, however often a mark is corrected after it.
        boolean isOffered = isOffered(meeting.season(), participant.household());
        boolean visit = isOffered || isVisitBetter(others(meeting, participant).size() + 1, meeting);
        if (!isOffered) {
            lead(participant, visit ? TaskRule.MEETING_OFFER_VISIT : TaskRule.MEETING_NO_SHOW);
        }
        // Who is never in groups stays so.
        members.findSeen(meeting.season().value(), participant.household().value())
                .filter(member -> member.outcome() == null || member.isToBeVisited())
                .ifPresent(member -> member.become(visit ? Outcome.VISIT_AFTER_NO_SHOWS : null));
    }

    void notMissed(Meeting meeting, Participant participant) {
        Long task = participant.task();
        // A visit that somebody has offered is remembered.
        if (task != null && !isDone(offer(participant))) {
            tasks.withdraw(new TaskId(task));
            participant.leadTo(null);
        }
        var left = others(meeting, participant);
        var seasons =
                left.stream().map(one -> one.meeting().season()).collect(Collectors.toCollection(LinkedHashSet::new));
        seasons.add(meeting.season());
        for (SeasonId season : seasons) {
            var here = left.stream()
                    .filter(one -> one.meeting().season().equals(season))
                    .toList();
            if (here.stream().noneMatch(one -> isVisitBetter(left.size(), one.meeting()))) {
                invite(
                        season,
                        participant.household(),
                        here.stream().map(Missed::participant).toList());
            }
        }
    }

    /** The household is invited again, and no visit is offered; unless somebody has offered it. */
    private void invite(SeasonId season, HouseholdId household, List<Participant> missed) {
        SeasonHousehold member = members.findSeen(season.value(), household.value())
                .filter(SeasonHousehold::isToBeVisited)
                .orElse(null);
        if (member == null || isOffered(season, household)) {
            return;
        }
        member.become(null);
        for (Participant one : missed) {
            TaskRow offer = offer(one);
            if (offer != null) {
                tasks.withdraw(offer.id());
                lead(one, TaskRule.MEETING_NO_SHOW);
            }
        }
    }

    private boolean isOffered(SeasonId season, HouseholdId household) {
        return participants.ofHouseholds(List.of(household.value())).stream()
                .filter(one -> isDone(offer(one)))
                .anyMatch(one -> meeting(one).season().equals(season));
    }

    private static boolean isDone(@Nullable TaskRow offer) {
        return offer != null && offer.done();
    }

    private Meeting meeting(Participant participant) {
        return meetings.findById(participant.meeting().value()).orElseThrow();
    }

    private @Nullable TaskRow offer(Participant participant) {
        Long task = participant.task();
        return task == null
                ? null
                : tasks.find(new TaskId(task))
                        .filter(row -> row.rule() == TaskRule.MEETING_OFFER_VISIT)
                        .orElse(null);
    }

    private void lead(Participant participant, TaskRule rule) {
        participant.leadTo(tasks.arise(rule, participant.household(), LocalDate.now(clock), "")
                .map(TaskId::value)
                .orElse(null));
    }

    /** The other meetings to which it did not come. */
    private List<Missed> others(Meeting meeting, Participant participant) {
        return participants.ofHouseholds(List.of(participant.household().value())).stream()
                .filter(one -> one.attendance() == Attendance.NO_SHOW)
                .filter(one -> !one.meeting().equals(meeting.id()))
                .map(one -> new Missed(one, meeting(one)))
                .toList();
    }

    private boolean isVisitBetter(int noShows, Meeting meeting) {
        return NoShowRule.isVisitBetter(
                noShows,
                Objects.requireNonNull(policies.inForceOn(meeting.slot().date()).value(NoShowRule.VISIT_AFTER)));
    }
}
