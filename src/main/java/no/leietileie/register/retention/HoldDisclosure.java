package no.leietileie.register.retention;

import static no.leietileie.base.ui.Texts.text;

import java.util.List;
import no.leietileie.base.ui.Formats;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.register.ui.disclosure.HouseholdDisclosure;
import org.springframework.stereotype.Component;

/** Why a household was kept longer than others, for the report of everything held. */
@Component
class HoldDisclosure implements HouseholdDisclosure {

    private static final int LAST = 90;

    private final RetentionHoldRepository holds;

    HoldDisclosure(RetentionHoldRepository holds) {
        this.holds = holds;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public List<DisclosureSection> sections(HouseholdId household) {
        return List.of(new DisclosureSection(
                text("retention.hold"),
                holds.findByHouseholdIdOrderBySetAt(household.value()).stream()
                        .map(RetentionHold::row)
                        .map(hold -> DisclosureEntry.of(Formats.time(hold.setAt()))
                                .with(text("disclosure.reason"), hold.reason())
                                .with(text("disclosure.by"), hold.setByName()))
                        .toList()));
    }
}
