package no.leietileie.meeting.schedule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.talks.Talk;
import no.leietileie.meeting.planning.talks.TalkSchedule;

/** The talks of a plan made anew: whoever stays in a meeting keeps the time of its own talk. */
final class KeptTalks {

    private final TalkSchedule schedule;
    private final Map<Long, Map<Long, Integer>> rounds = new HashMap<>();

    /** @param seated who is in the meetings before */
    KeptTalks(PlanningProblem problem, Collection<Meeting> before, Collection<Participant> seated) {
        schedule = TalkSchedule.of(problem);
        before.forEach(meeting -> rounds.put(
                meeting.id().value(),
                HandStore.rounds(
                        problem.rules(),
                        meeting,
                        seated.stream()
                                .filter(one -> one.meeting().equals(meeting.id()))
                                .toList())));
    }

    List<Talk> of(PlannedMeeting planned) {
        return schedule.talks(planned, rounds.getOrDefault(planned.id(), Map.of()));
    }
}
