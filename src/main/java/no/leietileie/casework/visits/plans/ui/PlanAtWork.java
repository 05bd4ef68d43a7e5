package no.leietileie.casework.visits.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.WorkCard;
import no.leietileie.casework.visits.plans.VisitPlanProgress;
import no.leietileie.casework.visits.plans.VisitPlanRow;
import no.leietileie.casework.visits.plans.VisitPlanState;

/** A plan whose visits a job books or calls off: how far it is, and the way to stop it. */
class PlanAtWork extends Div {

    private final WorkCard work;

    PlanAtWork(VisitPlanRow plan, Clock clock, Runnable stop) {
        addClassName("visit-plan");
        boolean books = plan.state() == VisitPlanState.ACCEPTING;
        work = new WorkCard(getTranslation(books ? "visit-plan.accepting" : "visit-plan.withdrawing"), clock);
        work.explain(getTranslation(books ? "visit-plan.working" : "visit-plan.withdrawing.explanation"));
        Button cancel = new Button(getTranslation("visit-plan.stop"), click -> {
            work.explain(getTranslation("visit-plan.stopping"));
            stop.run();
        });
        cancel.setDisableOnClick(true);
        PageHeader header = new PageHeader(getTranslation("visit-plan.title"), cancel);
        header.setNote(PlanTexts.days(plan.data()));
        add(header, work);
    }

    void tell(VisitPlanProgress.Step step) {
        work.show(step.done(), step.total());
    }
}
