package no.leietileie.casework.visits.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.visits.plans.PlanLine;
import no.leietileie.casework.visits.plans.PlanReason;

/** Who has no place in the plan, and why. */
class LeftOutCard extends Card {

    LeftOutCard(List<PlanLine> lines, PlanNames names, PlanActions actions) {
        super(Texts.counted("visit-plan.left-out", lines.size()));
        UnorderedList list = new UnorderedList();
        list.addClassName("plan-visits");
        lines.forEach(line -> list.add(line(line, names, actions)));
        add(list);
    }

    private ListItem line(PlanLine line, PlanNames names, PlanActions actions) {
        PlanReason reason = line.reason();
        Span why = new Span(reason == null ? "" : PlanTexts.reason(reason));
        why.addClassName("quiet");
        String name = names.tenant(line.household());
        Div who = new Div(names.link(line.household()), why);
        who.addClassName("plan-who");
        ListItem item = new ListItem(who);
        if (actions.isOpen() && reason != PlanReason.HAS_VISIT && reason != PlanReason.LEASE_ENDED) {
            Button place = new Button(getTranslation("visit-plan.place"), click -> actions.move(line));
            place.setAriaLabel(getTranslation("visit-plan.place.of", name));
            place.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            item.add(place);
        }
        return item;
    }
}
