package no.leietileie.casework.visits.plans;

import static no.leietileie.base.ui.Texts.text;

import java.util.List;
import java.util.Locale;
import no.leietileie.base.ui.Formats;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.register.ui.disclosure.HouseholdDisclosure;
import org.springframework.stereotype.Component;

/** The plans of visits in which a household stands, for the report of everything held. */
@Component
class PlanDisclosure implements HouseholdDisclosure {

    private static final int AFTER_VISITS = 24;

    private final PlanHouseholdRepository households;

    PlanDisclosure(PlanHouseholdRepository households) {
        this.households = households;
    }

    @Override
    public int order() {
        return AFTER_VISITS;
    }

    @Override
    public List<DisclosureSection> sections(HouseholdId household) {
        return List.of(new DisclosureSection(
                text("visit-plan.title"),
                households.ofHousehold(household.value()).stream()
                        .map(PlanDisclosure::place)
                        .toList()));
    }

    private static DisclosureEntry place(PlanHousehold place) {
        Placement placement = place.placement();
        if (placement != null) {
            return DisclosureEntry.of(Formats.time(placement.startsAt()));
        }
        PlanReason reason = place.reason();
        return reason == null
                ? DisclosureEntry.of(Formats.UNKNOWN)
                : DisclosureEntry.of(text("visit-plan.reason."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
