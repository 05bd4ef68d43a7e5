package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.Component;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.HouseholdSection;

/** What the meetings add to the household page. */
@org.springframework.stereotype.Component
class MattersSection implements HouseholdSection {

    private static final int AFTER_NOTES = 25;

    private final MeetingParts parts;

    MattersSection(MeetingParts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return Place.CARD;
    }

    @Override
    public String titleKey() {
        return "case-meeting.title";
    }

    @Override
    public int order() {
        return AFTER_NOTES;
    }

    @Override
    public Component create(HouseholdId household) {
        return new MattersCard(parts, household);
    }
}
