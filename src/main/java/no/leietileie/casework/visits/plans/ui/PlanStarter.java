package no.leietileie.casework.visits.plans.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.visits.plans.VisitPlanId;
import no.leietileie.casework.visits.plans.VisitPlans;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.SelectionAction;
import no.leietileie.resource.ResourceKind;
import no.leietileie.resource.ResourceRow;
import no.leietileie.resource.Resources;
import org.springframework.stereotype.Component;

/** The way from chosen households to a plan of visits, for every page that has some chosen. */
@Component
public class PlanStarter implements SelectionAction {

    private final VisitPlans plans;
    private final Resources resources;
    private final Clock clock;

    PlanStarter(VisitPlans plans, Resources resources, Clock clock) {
        this.plans = plans;
        this.resources = resources;
        this.clock = clock;
    }

    @Override
    public String textKey() {
        return "visit-plan.start";
    }

    @Override
    public Icon icon() {
        return Icon.CALENDAR;
    }

    @Override
    public boolean isAllowed() {
        return CurrentUser.get().looksAfterRegister();
    }

    /** Asks for days and people, makes the proposal and opens it. */
    @Override
    public void start(Collection<HouseholdId> households) {
        if (households.size() > VisitPlans.MOST_HOUSEHOLDS) {
            Notice.failed(Texts.text(
                    "visit-plan.too-many",
                    Formats.number(households.size()),
                    Formats.number(VisitPlans.MOST_HOUSEHOLDS)));
            return;
        }
        List<ResourceRow> staff = resources.listActive(ResourceKind.STAFF);
        LocalDate today = LocalDate.now(clock);
        new PlanDialog(
                        Texts.counted("visit-plan.new.for", households.size()),
                        PlanForm.usual(today, new HashSet<>(staff)),
                        staff,
                        today,
                        data -> open(plans.propose(households, data)))
                .open();
    }

    /** To the plans that were made. */
    public static RouterLink listLink() {
        return new RouterLink(Texts.text("visit-plan.list"), VisitPlansView.class);
    }

    static void open(VisitPlanId plan) {
        UI.getCurrent()
                .navigate(VisitPlanView.class, new RouteParameters(VisitPlanView.ID, Long.toString(plan.value())));
    }
}
