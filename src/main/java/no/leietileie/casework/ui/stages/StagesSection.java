package no.leietileie.casework.ui.stages;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import no.leietileie.casework.stages.Cases;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Colleagues;
import no.leietileie.register.ui.HouseholdSection;

/** Puts the case at the head of the household page. */
@org.springframework.stereotype.Component
class StagesSection implements HouseholdSection {

    private final Cases cases;
    private final Colleagues colleagues;
    private final Clock clock;

    StagesSection(Cases cases, Colleagues colleagues, Clock clock) {
        this.cases = cases;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.HEAD;
    }

    @Override
    public String titleKey() {
        return "case.title";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(HouseholdId household) {
        return new CaseHead(cases, colleagues, clock, household);
    }
}
