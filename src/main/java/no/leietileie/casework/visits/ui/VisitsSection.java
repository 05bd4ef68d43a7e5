package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.Component;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.HouseholdSection;

/** Puts the visits on the household page. */
@org.springframework.stereotype.Component
class VisitsSection implements HouseholdSection {

    private final VisitParts parts;

    VisitsSection(VisitParts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return Place.CARD;
    }

    @Override
    public String titleKey() {
        return "visit.title";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Component create(HouseholdId household) {
        return new VisitsCard(parts, household);
    }
}
