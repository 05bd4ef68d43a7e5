package no.leietileie.casework.wording;

import static no.leietileie.base.ui.Texts.text;

import java.util.List;
import no.leietileie.base.ui.Formats;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.register.ui.disclosure.HouseholdDisclosure;
import org.springframework.stereotype.Component;

/** What was written about a household and written over, for the report of everything held. */
@Component
class WordingDisclosure implements HouseholdDisclosure {

    private static final int ORDER = 85;

    private final EarlierWordings wordings;

    WordingDisclosure(EarlierWordings wordings) {
        this.wordings = wordings;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<DisclosureSection> sections(HouseholdId household) {
        return List.of(new DisclosureSection(
                text("wording.earlier"),
                wordings.listOf(household).stream()
                        .map(row -> DisclosureEntry.of(Formats.time(row.replacedAt()))
                                .with(text("wording.of"), text("wording." + row.subject()))
                                .with(text("wording.before"), row.text())
                                .with(text("disclosure.by"), row.replacedByName()))
                        .toList()));
    }
}
