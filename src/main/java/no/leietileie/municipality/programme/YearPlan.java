package no.leietileie.municipality.programme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The plan of one year.
 *
 * @param milestones by due date; what goes on all year comes last
 */
public record YearPlan(int year, List<TargetRow> targets, List<MilestoneRow> milestones) {

    public boolean isEmpty() {
        return targets.isEmpty() && milestones.isEmpty();
    }

    public long countDone() {
        return milestones.stream().filter(row -> row.doneOn() != null).count();
    }

    /** How many of something the year wants to have reached, where it has such a target. */
    public Optional<Integer> goalOf(TargetKind kind) {
        return targets.stream()
                .map(TargetRow::data)
                .filter(target -> target.kind() == kind)
                .map(TargetData::goal)
                .findFirst();
    }

    /** Steps that have milestones, in the order of the programme. */
    public Map<ProgrammeStep, List<MilestoneRow>> bySteps() {
        return milestones.stream()
                .collect(Collectors.groupingBy(
                        row -> row.data().step(), () -> new EnumMap<>(ProgrammeStep.class), Collectors.toList()));
    }
}
