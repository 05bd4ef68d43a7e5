package no.leietileie.casework.visits.plans.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.casework.visits.plans.VisitPlanProgress;
import no.leietileie.casework.visits.plans.VisitPlans;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.resource.ResourceKind;
import no.leietileie.resource.ResourceRow;
import no.leietileie.resource.Resources;
import no.leietileie.resource.calendar.WorkCalendar;

/** What the pages of plans ask of others. */
@org.springframework.stereotype.Component
record PlanParts(
        VisitPlans plans,
        VisitPlanProgress progress,
        TenantList tenants,
        Resources resources,
        WorkCalendar calendar,
        Clock clock) {

    List<ResourceRow> staff() {
        return resources.listActive(ResourceKind.STAFF);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
