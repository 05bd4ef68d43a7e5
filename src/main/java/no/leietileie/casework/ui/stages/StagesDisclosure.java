package no.leietileie.casework.ui.stages;

import static no.leietileie.base.ui.Texts.text;

import java.util.List;
import no.leietileie.base.ui.Formats;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.StepRow;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.register.ui.disclosure.HouseholdDisclosure;
import org.springframework.stereotype.Component;

/** The way of the case, for the report of everything held: steps that were taken back are held, too. */
@Component
class StagesDisclosure implements HouseholdDisclosure {

    private final Cases cases;

    StagesDisclosure(Cases cases) {
        this.cases = cases;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<DisclosureSection> sections(HouseholdId household) {
        List<StepRow> steps = cases.find(household).map(found -> found.steps()).orElse(List.of());
        return List.of(new DisclosureSection(
                text("disclosure.case"),
                steps.stream().map(StagesDisclosure::step).toList()));
    }

    private static DisclosureEntry step(StepRow step) {
        DisclosureEntry entry = DisclosureEntry.of(StageLabels.of(step.stage()))
                .with(text("disclosure.entered"), Formats.date(step.enteredOn()))
                .with(text("disclosure.left"), Formats.date(step.leftOn()))
                .with(text("disclosure.by"), step.actorName());
        if (step.reason() != null) {
            entry = entry.with(text("disclosure.reason"), StageLabels.of(step.reason()));
        }
        return step.undoneBy() == null ? entry : entry.with(text("disclosure.undone"), step.undoneBy());
    }
}
