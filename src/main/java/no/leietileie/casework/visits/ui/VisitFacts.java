package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.visits.VisitData;
import no.leietileie.casework.visits.VisitKind;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.register.ui.RegisterNavigation;
import no.leietileie.resource.ResourceId;

/** When, where and who, and what to know before ringing the bell. */
class VisitFacts extends Card {

    VisitFacts(VisitParts parts, VisitRow visit, TenantRow household) {
        super(Texts.text("visit.facts"));
        addClassName("visit-facts");
        VisitData data = visit.data();
        Map<ResourceId, String> names = parts.resources().names(data.resources());
        if (!data.safetyNote().isEmpty()) {
            Paragraph note = new Paragraph(Icon.TRIANGLE_ALERT.create(), new Span(data.safetyNote()));
            note.addClassNames("attention", "safety-note");
            add(note);
        }
        add(new Facts()
                .fact(getTranslation("visit.state"), VisitTexts.badge(visit))
                .fact(getTranslation("visit.address"), address(visit, household))
                .fact(getTranslation("visit.area"), Formats.text(visit.area()))
                .fact(getTranslation("visit.who"), consultants(data, names))
                .fact(getTranslation("visit.interpreter"), interpreter(data, household, names)));
        Anchor page =
                new Anchor(RegisterNavigation.householdLocation(visit.household()), getTranslation("visit.household"));
        page.addClassName("button-link");
        withAction(page);
    }

    /** Where to go: to the household, or nowhere. */
    static String address(VisitRow visit, TenantRow household) {
        return visit.kind() == VisitKind.HOME
                ? Formats.text(household.streetAddress())
                : VisitTexts.kind(VisitKind.OFFICE);
    }

    static String consultants(VisitData data, Map<ResourceId, String> names) {
        return Stream.of(data.consultantId(), data.secondId())
                .filter(Objects::nonNull)
                .map(id -> names.getOrDefault(new ResourceId(id), Formats.UNKNOWN))
                .collect(Collectors.joining(", "));
    }

    static String interpreter(VisitData data, TenantRow household, Map<ResourceId, String> names) {
        if (!data.interpreterNeeded()) {
            return Texts.text("visit.interpreter.not-needed");
        }
        LanguageTag language = household.language();
        String which = language == null ? Formats.UNKNOWN : Texts.language(language, household.languageVariety());
        return data.interpreterId() == null || data.interpretingMode() == null
                ? Texts.text("visit.interpreter.missing", which)
                : Texts.text(
                        "visit.interpreter.booked",
                        names.getOrDefault(new ResourceId(data.interpreterId()), Formats.UNKNOWN),
                        which,
                        VisitTexts.mode(data.interpretingMode()));
    }
}
