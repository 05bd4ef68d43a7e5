package no.leietileie.casework.casemeeting.ui;

import static no.leietileie.base.ui.Texts.text;

import java.util.List;
import no.leietileie.base.ui.Formats;
import no.leietileie.casework.casemeeting.DecisionRow;
import no.leietileie.casework.casemeeting.MatterRow;
import no.leietileie.casework.casemeeting.Matters;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.register.ui.disclosure.HouseholdDisclosure;
import org.springframework.stereotype.Component;

/** What was said and decided about a household in meetings, for the report of everything held. */
@Component
class MattersDisclosure implements HouseholdDisclosure {

    private static final int AFTER_NOTES = 25;

    private final Matters matters;

    MattersDisclosure(Matters matters) {
        this.matters = matters;
    }

    @Override
    public int order() {
        return AFTER_NOTES;
    }

    @Override
    public List<DisclosureSection> sections(HouseholdId household) {
        return List.of(new DisclosureSection(
                text("case-meeting.title"),
                matters.listHeld(household).stream()
                        .map(MattersDisclosure::matter)
                        .toList()));
    }

    private static DisclosureEntry matter(MatterRow matter) {
        DisclosureEntry entry = DisclosureEntry.of(
                        text("notes.who", matter.flaggedByName(), Formats.time(matter.flaggedAt())))
                .with(text("matter.why"), matter.why());
        if (!matter.discussion().isEmpty()) {
            entry = entry.with(text("matter.discussion"), matter.discussion());
        }
        DecisionRow made = matter.decision();
        return made == null
                ? entry
                : entry.with(text("matter.decision"), MeetingTexts.of(made.kind()))
                        .with(text("matter.decision.text"), Formats.text(made.text()))
                        .with(text("disclosure.by"), made.byName());
    }
}
