package no.leietileie.casework.visits.plans.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.RunningWork;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.visits.plans.PlanLine;
import no.leietileie.casework.visits.plans.PlanOutcome;
import no.leietileie.casework.visits.plans.VisitPlanRow;
import no.leietileie.casework.visits.plans.VisitPlanState;
import no.leietileie.resource.BookingProblem;
import no.leietileie.resource.ResourceRow;
import no.leietileie.resource.ui.BookingTexts;

/** What can be done with a plan as a whole. */
final class PlanCommands {

    private final PlanParts parts;
    private final VisitPlanRow plan;
    private final Consumer<VisitPlanRow> show;

    PlanCommands(PlanParts parts, VisitPlanRow plan, Consumer<VisitPlanRow> show) {
        this.parts = parts;
        this.plan = plan;
        this.show = show;
    }

    List<Button> buttons(List<PlanLine> placed) {
        long open = placed.stream().filter(line -> line.visit() == null).count();
        if (!plan.state().isOpen()) {
            return List.of(new Button(
                    Texts.text("visit-plan.withdraw"),
                    Icon.UNDO_2.create(),
                    click -> ask(parts.plans().withdraw(plan.id(), plan.version()))));
        }
        Button discard = new Button(Texts.text("visit-plan.discard"), Icon.TRASH_2.create(), click -> discard());
        Button remake = new Button(Texts.text("visit-plan.remake"), Icon.PENCIL.create(), click -> remake());
        if (open == 0) {
            return List.of(discard, remake);
        }
        Button accept = new Button(
                Texts.counted("visit-plan.accept", open),
                Icon.CHECK.create(),
                click -> ask(parts.plans().accept(plan.id(), plan.version())));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        return List.of(discard, remake, accept);
    }

    private void ask(PlanOutcome outcome) {
        tell(outcome);
        RunningWork.started(UI.getCurrent());
    }

    private void remake() {
        List<ResourceRow> staff = parts.staff();
        new PlanDialog(
                        Texts.text("visit-plan.remake.help"),
                        PlanForm.of(plan.data(), new HashSet<>(staff)),
                        staff,
                        parts.today(),
                        data -> tell(parts.plans().remake(plan.id(), plan.version(), data)))
                .open();
    }

    private void discard() {
        if (parts.plans().discard(plan.id(), plan.version()) instanceof PlanOutcome.ChangedBy(String other)) {
            conflict(other);
        } else {
            UI.getCurrent().navigate(VisitPlansView.class);
            Notice.done(Texts.text("visit-plan.discarded"));
        }
    }

    /** Shows the plan as it is now, whatever became of the change. */
    void tell(PlanOutcome outcome) {
        switch (outcome) {
            case PlanOutcome.Stored(VisitPlanRow now) -> show.accept(now);
            case PlanOutcome.Refused(List<BookingProblem> problems) -> Notice.failed(BookingTexts.of(problems));
            case PlanOutcome.ChangedBy(String other) -> conflict(other);
        }
    }

    private void conflict(String other) {
        Notice.failed(Texts.text("visit-plan.conflict", other));
        parts.plans().find(plan.id()).ifPresent(show);
    }

    /** What a job has just ended with, and the way back. When its times were taken the page itself says so. */
    void tellAfter(VisitPlanState before) {
        boolean booked = before == VisitPlanState.ACCEPTING;
        if (plan.state() == VisitPlanState.ACCEPTED && booked) {
            Notice.doneWithUndo(
                    Texts.text("visit-plan.accepted"), () -> ask(parts.plans().withdraw(plan.id(), plan.version())));
        } else if (plan.state() == VisitPlanState.ACCEPTED) {
            Notice.done(Texts.text("visit-plan.stopped.withdrawing"));
        } else if (plan.state() == VisitPlanState.DRAFT) {
            Notice.done(Texts.text(booked ? "visit-plan.stopped.accepting" : "visit-plan.withdrawn"));
        }
    }
}
