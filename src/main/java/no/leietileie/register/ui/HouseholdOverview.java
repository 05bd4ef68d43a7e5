package no.leietileie.register.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import java.util.stream.Stream;
import no.leietileie.register.households.HouseholdDetails;
import no.leietileie.register.households.Households;
import no.leietileie.register.ui.HouseholdSection.Place;

/** The first part of a household's page: what is known in cards, and beside them what happens. */
class HouseholdOverview extends Div {

    /** @param sections of other modules, by where they belong */
    HouseholdOverview(
            HouseholdDetails household, Households households, Function<Place, Stream<HouseholdSection>> sections) {
        addClassName("household-columns");
        Div cards = new Div(new PersonsCard(household, households));
        cards.addClassName("household-cards");
        if (household.leases().isEmpty()) {
            cards.add(new NoLeaseCard());
        }
        household.leases().stream().limit(1).forEach(lease -> cards.add(new LeaseCard(lease)));
        sections.apply(Place.CARD).forEach(section -> cards.add(section.create(household.id())));
        Div side = new Div();
        side.addClassName("household-side");
        sections.apply(Place.SIDE).forEach(section -> side.add(section.create(household.id())));
        add(cards, side);
    }
}
