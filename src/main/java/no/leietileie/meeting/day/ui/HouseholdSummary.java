package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.register.ui.RegisterNavigation;
import no.leietileie.resource.ResourceId;

/** What to know of a household before it comes: who it is, when its talk is, what it needs, and what to beware of. */
class HouseholdSummary extends Div {

    HouseholdSummary(DayHousehold household, Map<ResourceId, String> names) {
        addClassName("day-summary");
        add(head(household, names));
        if (!household.safetyNote().isEmpty()) {
            Paragraph note = new Paragraph(Icon.TRIANGLE_ALERT.create(), new Span(household.safetyNote()));
            note.addClassNames("attention", "safety-note");
            add(note);
        }
        add(facts(household, names));
    }

    private Component head(DayHousehold household, Map<ResourceId, String> names) {
        H3 name = new H3(
                new Anchor(RegisterNavigation.householdLocation(household.household()), DayTexts.names(household)));
        Span talk = new Span(DayTexts.talk(household, names));
        talk.addClassName("day-talk");
        Div head = new Div(name, talk);
        head.addClassName("day-head");
        if (household.walkIn()) {
            head.add(new StatusBadge(Tone.BLUE, getTranslation("meeting-day.walk-in")));
        }
        return head;
    }

    private Facts facts(DayHousehold household, Map<ResourceId, String> names) {
        Facts facts = new Facts()
                .fact(getTranslation("meeting-day.language"), DayTexts.languages(household))
                .fact(getTranslation("meeting-day.interpreter"), DayTexts.interpreter(household, names));
        String needs = DayTexts.needs(household);
        if (!needs.isEmpty()) {
            facts.fact(getTranslation("meeting-day.need"), needs);
        }
        facts.addClassName("day-facts");
        return facts;
    }
}
