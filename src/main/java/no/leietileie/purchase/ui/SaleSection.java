package no.leietileie.purchase.ui;

import com.vaadin.flow.component.Component;
import no.leietileie.access.CurrentUser;
import no.leietileie.purchase.Sales;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.HouseholdSection;

/** Puts the sale on the page of a household that has bought its dwelling. */
@org.springframework.stereotype.Component
class SaleSection implements HouseholdSection {

    private static final int FIRST = 1;

    private final Sales sales;

    SaleSection(Sales sales) {
        this.sales = sales;
    }

    @Override
    public Place place() {
        return Place.CARD;
    }

    @Override
    public String titleKey() {
        return "sale.title";
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public boolean isOffered() {
        return CurrentUser.get().looksAfterRegister();
    }

    @Override
    public Component create(HouseholdId household) {
        return new SaleCard(sales, household);
    }
}
