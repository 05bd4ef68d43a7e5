package no.leietileie.casework.visits.ui;

import static no.leietileie.base.ui.Texts.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.ui.Formats;
import no.leietileie.casework.priority.IncomeKind;
import no.leietileie.casework.visits.LanguageUnderstood;
import no.leietileie.casework.visits.ReportField;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.register.ui.disclosure.HouseholdDisclosure;
import no.leietileie.resource.ResourceId;
import org.springframework.stereotype.Component;

/** Visits with what was written at them, and who must not interpret, for the report of everything held. */
@Component
class VisitsDisclosure implements HouseholdDisclosure {

    private final VisitParts parts;

    VisitsDisclosure(VisitParts parts) {
        this.parts = parts;
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public List<DisclosureSection> sections(HouseholdId household) {
        Set<ResourceId> excluded = parts.interpreters().conflictsOf(household.value());
        return List.of(
                new DisclosureSection(
                        text("visit.title"),
                        parts.visits().listOf(household).stream()
                                .map(this::visit)
                                .toList()),
                new DisclosureSection(
                        text("interpreter-conflict.title"),
                        parts.resources().names(excluded).values().stream()
                                .sorted()
                                .map(name -> DisclosureEntry.of(text("interpreter-conflict.line", name)))
                                .toList()));
    }

    private DisclosureEntry visit(VisitRow visit) {
        Map<ResourceId, String> names = parts.resources().names(visit.data().resources());
        DisclosureEntry entry = DisclosureEntry.of(VisitTexts.when(visit.slot()))
                .with(text("visit.state"), VisitTexts.state(visit))
                .with(text("visit.kind"), VisitTexts.kind(visit.kind()))
                .with(text("visit.area"), Formats.text(visit.area()))
                .with(text("visit.who"), names.values().stream().sorted().collect(Collectors.joining(", ")));
        if (!visit.data().safetyNote().isEmpty()) {
            entry = entry.with(text("visit.safety"), visit.data().safetyNote());
        }
        Map<ReportField, String> answers = parts.reports().listHeld(visit.id());
        for (ReportField field : EnumSet.allOf(ReportField.class)) {
            String answer = answers.get(field);
            if (answer != null) {
                entry = entry.with(ReportInput.label(field), words(field, answer));
            }
        }
        return entry;
    }

    private static String words(ReportField field, String answer) {
        return switch (field) {
            case INCOME ->
                Stream.of(answer.split(","))
                        .filter(name -> Arrays.stream(IncomeKind.values())
                                .anyMatch(kind -> kind.name().equals(name)))
                        .map(name -> text("income." + name))
                        .collect(Collectors.joining(", "));
            case LANGUAGE ->
                text("report.language."
                        + VisitTexts.key(LanguageUnderstood.valueOf(answer).name()));
            case NEXT_STEP_ON -> Formats.date(LocalDate.parse(answer));
            case WISHES, HOUSEHOLD, OBSTACLES, NEXT_STEP -> answer;
        };
    }
}
