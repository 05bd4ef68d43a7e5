package no.leietileie.purchase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
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
    public Component create(HouseholdId household) {
        if (CurrentUser.get().looksAfterRegister() && sales.isSold(household)) {
            return new SaleCard(sales, household);
        }
        Div none = new Div();
        none.setVisible(false);
        return none;
    }
}
