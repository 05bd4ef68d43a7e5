package no.leietileie.meeting.planning.command;

import java.nio.file.Path;
import java.util.List;
import no.leietileie.meeting.planning.IndividualTalk;
import no.leietileie.meeting.planning.Message;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.capacity.CapacityReport;
import no.leietileie.meeting.planning.capacity.LowerBound;
import no.leietileie.meeting.planning.changes.PlanChange;
import no.leietileie.meeting.planning.changes.PlanDifference;
import no.leietileie.meeting.planning.checking.PlanCheck;
import no.leietileie.meeting.planning.checking.PlanFigures;
import no.leietileie.meeting.planning.checking.Violation;
import no.leietileie.meeting.planning.explaining.Explanations;
import no.leietileie.meeting.planning.talks.Talk;
import no.leietileie.meeting.planning.talks.TalkSchedule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is written: the plan with the times of its talks, why some are left out, and what is needed to judge it.
 *
 * @param violations of the rules; always empty
 */
record PlanFile(
        PlanFigures figures,
        LowerBound bound,
        CapacityReport capacity,
        List<Violation> violations,
        List<MeetingWithTalks> meetings,
        List<IndividualTalk> talks,
        List<LeftOut> leftOut,
        List<PlanChange> changes) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // A mark of a household that is not there is not set.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    record MeetingWithTalks(PlannedMeeting meeting, List<Talk> talks) {}

    record LeftOut(long household, List<Message> takes) {}

    static PlanFile of(PlanningProblem problem, Plan plan) {
        var schedule = TalkSchedule.of(problem);
        var explanations = Explanations.of(problem, plan);
        return new PlanFile(
                PlanFigures.of(problem, plan),
                LowerBound.of(problem),
                CapacityReport.of(problem),
                PlanCheck.violations(problem, plan),
                plan.meetings().stream()
                        .map(meeting -> new MeetingWithTalks(meeting, schedule.talks(meeting)))
                        .toList(),
                plan.talks(),
                plan.leftOut().stream()
                        .map(household -> new LeftOut(household, explanations.whatItTakes(household)))
                        .toList(),
                PlanDifference.between(problem, plan).changes());
    }

    /** @throws JacksonException when it is neither JSON nor a workbook, or no season, or one that contradicts itself */
    static PlanningProblem read(Path file) {
        return PlanWorkbook.isOne(file)
                ? MAPPER.treeToValue(PlanWorkbook.read(file, MAPPER), PlanningProblem.class)
                : MAPPER.readValue(file, PlanningProblem.class);
    }

    String json() {
        return MAPPER.writeValueAsString(this);
    }
}
