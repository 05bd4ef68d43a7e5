package no.leietileie.casework.sharing.ui;

import static no.leietileie.base.ui.Texts.text;

import java.util.List;
import no.leietileie.access.sharing.HouseholdShares;
import no.leietileie.access.sharing.ShareRow;
import no.leietileie.base.ui.Formats;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.register.ui.disclosure.HouseholdDisclosure;
import org.springframework.stereotype.Component;

/** With whom the household is and was shared, for the report of everything held. */
@Component
class SharingDisclosure implements HouseholdDisclosure {

    private final HouseholdShares shares;

    SharingDisclosure(HouseholdShares shares) {
        this.shares = shares;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<DisclosureSection> sections(HouseholdId household) {
        return List.of(new DisclosureSection(
                text("sharing.title"),
                shares.listOf(household.value()).stream()
                        .map(SharingDisclosure::share)
                        .toList()));
    }

    private static DisclosureEntry share(ShareRow share) {
        DisclosureEntry entry = DisclosureEntry.of(
                        text("agency." + share.agency().name()))
                .with(text("sharing.purpose"), share.purpose())
                .with(text("disclosure.entered"), Formats.date(share.from()))
                .with(text("sharing.until"), Formats.date(share.until()))
                .with(text("disclosure.by"), share.sharedByName());
        return share.endedAt() == null ? entry : entry.with(text("disclosure.left"), Formats.time(share.endedAt()));
    }
}
