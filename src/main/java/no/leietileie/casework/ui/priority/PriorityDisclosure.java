package no.leietileie.casework.ui.priority;

import static no.leietileie.base.ui.Texts.text;

import java.util.List;
import no.leietileie.base.ui.Formats;
import no.leietileie.casework.priority.Incomes;
import no.leietileie.casework.priority.LiftRow;
import no.leietileie.casework.priority.PriorityList;
import no.leietileie.casework.priority.PriorityRow;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.register.ui.disclosure.HouseholdDisclosure;
import org.springframework.stereotype.Component;

/** The score with what it is made of, known incomes and moves by hand, for the report of everything held. */
@Component
class PriorityDisclosure implements HouseholdDisclosure {

    private final PriorityList list;
    private final Incomes incomes;

    PriorityDisclosure(PriorityList list, Incomes incomes) {
        this.list = list;
        this.incomes = incomes;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<DisclosureSection> sections(HouseholdId household) {
        return List.of(
                new DisclosureSection(
                        text("priority.title"),
                        list.find(household).map(this::score).stream().toList()),
                new DisclosureSection(
                        text("priority.lift"),
                        list.listHeldLifts(household).stream()
                                .map(PriorityDisclosure::lift)
                                .toList()),
                new DisclosureSection(
                        text("priority.incomes"),
                        incomes.of(household).stream()
                                .map(kind -> DisclosureEntry.of(PriorityLabels.of(kind)))
                                .toList()));
    }

    /** The place is left out: it tells of others. */
    private DisclosureEntry score(PriorityRow row) {
        DisclosureEntry entry = DisclosureEntry.of(text("priority.computed", Formats.date(row.computedOn())))
                .with(text("priority.sum"), Integer.toString(row.total()));
        for (var part : list.explain(row).contributions()) {
            entry = entry.with(
                    PriorityLabels.of(part.rule()),
                    PriorityLabels.points(part.points()) + " – " + PriorityLabels.finding(part));
        }
        return entry;
    }

    private static DisclosureEntry lift(LiftRow lift) {
        return DisclosureEntry.of(text(
                "priority.lift.words",
                PriorityLabels.points(lift.points()),
                lift.reason(),
                lift.authorName(),
                Formats.time(lift.madeAt())));
    }
}
