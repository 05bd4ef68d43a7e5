package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.Component;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.HouseholdSection;

/** Puts on the household page who may interpret for it. */
@org.springframework.stereotype.Component
class InterpreterSection implements HouseholdSection {

    private final VisitParts parts;

    InterpreterSection(VisitParts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return Place.CARD;
    }

    @Override
    public String titleKey() {
        return "interpreter-conflict.title";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Component create(HouseholdId household) {
        return new InterpreterCard(parts, household);
    }
}
