package no.leietileie.casework.visits.plans.ui;

import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.SignedInUser;
import no.leietileie.base.ui.RunningWork;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.visits.plans.VisitPlanProgress;
import no.leietileie.casework.visits.plans.VisitPlanRow;
import no.leietileie.casework.visits.plans.VisitPlans;
import org.springframework.stereotype.Component;

/** Plans that a job books or takes back, for those who plan. */
@Component
class PlansBeingBooked implements RunningWork {

    private final VisitPlans plans;
    private final VisitPlanProgress progress;

    PlansBeingBooked(VisitPlans plans, VisitPlanProgress progress) {
        this.plans = plans;
        this.progress = progress;
    }

    @Override
    public List<Item> list() {
        boolean plansVisits =
                CurrentUser.find().filter(SignedInUser::looksAfterRegister).isPresent();
        return plansVisits ? plans.listBusy().stream().map(this::item).toList() : List.of();
    }

    private Item item(VisitPlanRow plan) {
        VisitPlanProgress.Step step = progress.of(plan.id()).orElse(new VisitPlanProgress.Step(0, 0));
        return new Item(
                Texts.text("visit-plan.running"),
                step.done(),
                step.total(),
                VisitPlanView.ROUTE + "/" + plan.id().value());
    }
}
