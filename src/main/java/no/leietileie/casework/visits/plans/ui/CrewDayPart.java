package no.leietileie.casework.visits.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.leietileie.casework.visits.plans.Placement;
import no.leietileie.casework.visits.plans.PlanLine;
import no.leietileie.resource.ui.BookingTexts;

/** What one pair does on one day. */
class CrewDayPart extends Div {

    private final transient PlanNames names;
    private final transient PlanActions actions;

    CrewDayPart(List<PlanLine> lines, PlanNames names, PlanActions actions) {
        this.names = names;
        this.actions = actions;
        addClassName("plan-crew");
        String areas = lines.stream()
                .map(line -> names.area(line.household()))
                .distinct()
                .collect(Collectors.joining(", "));
        H3 heading = new H3(getTranslation("visit-plan.crew", names.crew(placement(lines.getFirst())), areas));
        OrderedList visits = new OrderedList();
        visits.addClassName("plan-visits");
        lines.forEach(line -> visits.add(line(line)));
        add(heading, visits);
    }

    private static Placement placement(PlanLine line) {
        return Objects.requireNonNull(line.placement());
    }

    private ListItem line(PlanLine line) {
        Placement placement = placement(line);
        Span time = new Span(BookingTexts.hours(placement.slot()));
        time.addClassNames("plan-time", "number");
        Div who = new Div(names.link(line.household()), quiet(names.address(line.household())));
        String interpreter = names.interpreter(line.household(), placement);
        if (!interpreter.isEmpty()) {
            Span words = quiet(interpreter);
            words.setClassName("attention", placement.interpreterId() == null);
            who.add(words);
        }
        if (line.byHand()) {
            who.add(quiet(getTranslation("visit-plan.by-hand")));
        }
        who.addClassName("plan-who");
        ListItem item = new ListItem(time, who);
        if (actions.isOpen() && line.visit() == null) {
            item.add(buttons(line));
        }
        return item;
    }

    private Div buttons(PlanLine line) {
        String name = names.tenant(line.household());
        Button move = new Button(getTranslation("visit.move"), click -> actions.move(line));
        move.setAriaLabel(getTranslation("visit-plan.move.of", name));
        Button out = new Button(getTranslation("visit-plan.take-out"), click -> actions.takeOut(line));
        out.setAriaLabel(getTranslation("visit-plan.take-out.of", name));
        move.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        out.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div buttons = new Div(move, out);
        buttons.addClassName("plan-buttons");
        return buttons;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
