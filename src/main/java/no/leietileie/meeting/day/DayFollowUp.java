package no.leietileie.meeting.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import no.leietileie.casework.stages.ContactedCases;
import no.leietileie.casework.tasks.RuleTasks;
import no.leietileie.casework.tasks.TaskId;
import no.leietileie.casework.tasks.TaskRule;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.season.Outcome;
import no.leietileie.meeting.season.SeasonHouseholdRepository;
import no.leietileie.municipality.Policies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What follows from a household having come or not, and goes again when that is taken back: the step of its case, the task,
 * and whether it is invited anew.
 */
@Component
class DayFollowUp {

    private final ParticipantRepository participants;
    private final SeasonHouseholdRepository members;
    private final ContactedCases cases;
    private final RuleTasks tasks;
    private final Policies policies;
    private final Clock clock;

    DayFollowUp(
            ParticipantRepository participants,
            SeasonHouseholdRepository members,
            ContactedCases cases,
            RuleTasks tasks,
            Policies policies,
            Clock clock) {
        this.participants = participants;
        this.members = members;
        this.cases = cases;
        this.tasks = tasks;
        this.policies = policies;
        this.clock = clock;
    }

    void follow(Meeting meeting, Participant participant, @Nullable Attendance after) {
        Attendance before = participant.attendance();
        if (isThere(before) != isThere(after)) {
            met(meeting, participant, isThere(after));
        }
        if ((before == Attendance.NO_SHOW) != (after == Attendance.NO_SHOW)) {
            missed(meeting, participant, after == Attendance.NO_SHOW);
        }
        if ((before == Attendance.CANCELLED) != (after == Attendance.CANCELLED)) {
            calledOff(meeting, participant, after == Attendance.CANCELLED);
        }
    }

    private static boolean isThere(@Nullable Attendance attendance) {
        return attendance != null && attendance.isThere();
    }

    private void met(Meeting meeting, Participant participant, boolean there) {
        Long step = participant.caseVersion();
        if (there) {
            participant.movedCase(cases.contactedByProgramme(
                            participant.household(), meeting.slot().date())
                    .orElse(null));
        } else if (step != null) {
            cases.takeBack(participant.household(), step);
            participant.movedCase(null);
        }
    }

    private void missed(Meeting meeting, Participant participant, boolean missed) {
        Long task = participant.task();
        if (missed) {
            boolean visit = isVisitBetter(meeting, participant);
            participant.leadTo(tasks.arise(
                            visit ? TaskRule.MEETING_OFFER_VISIT : TaskRule.MEETING_NO_SHOW,
                            participant.household(),
                            LocalDate.now(clock),
                            "")
                    .map(TaskId::value)
                    .orElse(null));
            become(participant, meeting, visit ? Outcome.VISIT_AFTER_NO_SHOWS : null);
        } else {
            if (task != null) {
                tasks.withdraw(new TaskId(task));
                participant.leadTo(null);
            }
            become(participant, meeting, null);
        }
    }

    private boolean isVisitBetter(Meeting meeting, Participant participant) {
        int earlier = participants.countOf(
                participant.household().value(),
                Attendance.NO_SHOW,
                meeting.id().value());
        return NoShowRule.isVisitBetter(
                earlier + 1,
                Objects.requireNonNull(policies.inForceOn(meeting.slot().date()).value(NoShowRule.VISIT_AFTER)));
    }

    /** Who is never in groups stays so. */
    private void become(Participant participant, Meeting meeting, @Nullable Outcome outcome) {
        members.findSeen(meeting.season().value(), participant.household().value())
                .filter(member -> member.outcome() == null || member.isToBeVisited())
                .ifPresent(member -> member.become(outcome));
    }

    /** The plan made anew looks for another time. */
    private void calledOff(Meeting meeting, Participant participant, boolean off) {
        members.findSeen(meeting.season().value(), participant.household().value())
                .ifPresent(member -> {
                    if (off) {
                        member.cannotCome(meeting.slot().start());
                    } else {
                        member.canCome(meeting.slot().start());
                    }
                });
    }
}
