package no.leietileie.casework.visits.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Breadcrumb;
import no.leietileie.base.ui.RunningWork;
import no.leietileie.casework.visits.plans.PlanLine;
import no.leietileie.casework.visits.plans.VisitPlanId;
import no.leietileie.casework.visits.plans.VisitPlanRow;
import org.jspecify.annotations.Nullable;

/** A proposal of visits, day by day: looked through, changed by hand, accepted as a whole, and taken back. */
@Route(VisitPlanView.ROUTE + "/:id([0-9]{1,18})")
@RolesAllowed(Role.REGISTER_NAME)
class VisitPlanView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "besoksplan";
    static final String ID = "id";

    private final transient PlanParts parts;
    private final Div content = new Div();
    private transient @Nullable VisitPlanRow shown;
    private @Nullable PlanAtWork work;

    VisitPlanView(PlanParts parts) {
        this.parts = parts;
        addClassNames("page", "visit-plan-page");
        add(new Breadcrumb(getTranslation("visit-plan.list"), VisitPlansView.class), content);
        RunningWork.follow(this, this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VisitPlanId id =
                event.getRouteParameters().getLong(ID).map(VisitPlanId::new).orElseThrow(NotFoundException::new);
        VisitPlanRow plan = parts.plans().find(id).orElseThrow(NotFoundException::new);
        show(plan, parts.plans().open(id));
    }

    private void follow() {
        VisitPlanRow before = shown;
        if (before != null && before.state().isBusy()) {
            VisitPlanRow now = parts.plans().find(before.id()).orElseThrow();
            if (now.state().isBusy() && work != null) {
                tell(work, now);
            } else {
                show(now);
                new PlanCommands(parts, now, this::show).tellAfter(before.state());
            }
        }
    }

    private void tell(PlanAtWork page, VisitPlanRow plan) {
        parts.progress().of(plan.id()).ifPresent(page::tell);
    }

    /** After a change by the same user, who has looked at the plan already. */
    private void show(VisitPlanRow plan) {
        show(plan, parts.plans().lines(plan.id()));
    }

    private void show(VisitPlanRow plan, List<PlanLine> lines) {
        shown = plan;
        work = null;
        content.removeAll();
        if (plan.state().isBusy()) {
            work = new PlanAtWork(plan, parts.clock(), () -> parts.plans().stop(plan.id()));
            tell(work, plan);
            content.add(work);
        } else {
            content.add(new PlanDays(parts, plan, lines, this::show));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("visit-plan.title");
    }
}
