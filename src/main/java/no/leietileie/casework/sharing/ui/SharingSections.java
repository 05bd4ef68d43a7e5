package no.leietileie.casework.sharing.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.sharing.HouseholdShares;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.HouseholdSection;

/** What sharing adds to the household page, for those who may share. */
@org.springframework.stereotype.Component
class SharingSections implements HouseholdSection {

    private static final int BELOW_NOTES = 30;

    private final HouseholdShares shares;
    private final Clock clock;

    SharingSections(HouseholdShares shares, Clock clock) {
        this.shares = shares;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.CARD;
    }

    @Override
    public String titleKey() {
        return "sharing.title";
    }

    @Override
    public int order() {
        return BELOW_NOTES;
    }

    @Override
    public Component create(HouseholdId household) {
        return new SharesCard(shares, clock, household, CurrentUser.get().seesEveryHousehold());
    }
}
