package no.leietileie.casework.ui.stages;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import no.leietileie.access.Users;
import no.leietileie.casework.stages.Cases;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.HouseholdSection;

/** Puts the case at the head of the household page. */
@org.springframework.stereotype.Component
class StagesSection implements HouseholdSection {

    private final Cases cases;
    private final Users users;
    private final Clock clock;

    StagesSection(Cases cases, Users users, Clock clock) {
        this.cases = cases;
        this.users = users;
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
        return new CaseHead(cases, users, clock, household);
    }
}
