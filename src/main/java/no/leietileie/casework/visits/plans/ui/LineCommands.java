package no.leietileie.casework.visits.plans.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.visits.plans.Placement;
import no.leietileie.casework.visits.plans.PlanLine;
import no.leietileie.casework.visits.plans.PlanOutcome;
import no.leietileie.casework.visits.plans.VisitPlanRow;
import no.leietileie.resource.BookingProblem;
import no.leietileie.resource.ResourceRow;
import no.leietileie.resource.ui.BookingTexts;
import org.jspecify.annotations.Nullable;

/** Changes one household of a plan, with a way back. */
final class LineCommands implements PlanActions {

    private final PlanParts parts;
    private final VisitPlanRow plan;
    private final PlanNames names;
    private final Consumer<VisitPlanRow> show;

    LineCommands(PlanParts parts, VisitPlanRow plan, PlanNames names, Consumer<VisitPlanRow> show) {
        this.parts = parts;
        this.plan = plan;
        this.names = names;
        this.show = show;
    }

    @Override
    public boolean isOpen() {
        return plan.state().isOpen();
    }

    @Override
    public void takeOut(PlanLine line) {
        done(
                parts.plans().takeOut(plan.id(), plan.version(), line.household()),
                line,
                Texts.text("visit-plan.taken-out", names.tenant(line.household())));
    }

    @Override
    public void move(PlanLine line) {
        List<ResourceRow> staff = parts.staff();
        new PlaceDialog(
                        names.tenant(line.household()),
                        form(line.placement(), staff),
                        staff,
                        Duration.ofMinutes(plan.data().minutes()),
                        wanted -> place(line, wanted))
                .open();
    }

    private PlaceForm form(@Nullable Placement now, List<ResourceRow> staff) {
        return now == null
                ? new PlaceForm(plan.data().firstDay(), null, null, null)
                : new PlaceForm(
                        now.slot().date(),
                        now.slot().localStart().toLocalTime(),
                        find(staff, now.consultantId()),
                        find(staff, now.secondId()));
    }

    private static @Nullable ResourceRow find(List<ResourceRow> staff, @Nullable Long id) {
        return staff.stream()
                .filter(one -> id != null && one.id().value() == id)
                .findFirst()
                .orElse(null);
    }

    private Optional<String> place(PlanLine line, Placement wanted) {
        PlanOutcome outcome = parts.plans().place(plan.id(), plan.version(), line.household(), wanted);
        if (outcome instanceof PlanOutcome.Refused(List<BookingProblem> problems)) {
            return Optional.of(BookingTexts.of(problems));
        }
        done(outcome, line, Texts.text("visit-plan.moved", names.tenant(line.household())));
        return Optional.empty();
    }

    private void done(PlanOutcome outcome, PlanLine before, String words) {
        new PlanCommands(parts, plan, show).tell(outcome);
        if (outcome instanceof PlanOutcome.Stored(VisitPlanRow now)) {
            Notice.doneWithUndo(
                    words,
                    () -> new PlanCommands(parts, now, show)
                            .tell(parts.plans().restore(now.id(), now.version(), before)));
        }
    }
}
