package no.leietileie.municipality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.municipality.PolicyState;

/** What something has been and will be, one line each; what does not hold yet can be withdrawn. */
class ChangeLines extends UnorderedList {

    ChangeLines() {
        addClassName("change-lines");
    }

    void coming(String what, String who, Runnable withdraw) {
        Button button = new Button(getTranslation("rules.withdraw"), click -> withdraw.run());
        button.setAriaLabel(getTranslation("rules.withdraw.label", what));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        ListItem line = line(PolicyState.COMING, what, who);
        line.add(button);
        add(line);
    }

    void show(PolicyState state, String what, String who) {
        add(line(state, what, who));
    }

    private ListItem line(PolicyState state, String what, String who) {
        Span by = new Span(who);
        by.addClassName("quiet");
        return new ListItem(badge(state), new Span(what), by);
    }

    private StatusBadge badge(PolicyState state) {
        Tone tone = tone(state);
        return new StatusBadge(tone, getTranslation("rules.state." + state.name()));
    }

    static Tone tone(PolicyState state) {
        return switch (state) {
            case IN_FORCE -> Tone.GREEN;
            case COMING -> Tone.BLUE;
            case PAST -> Tone.NEUTRAL;
            case WITHDRAWN -> Tone.RED;
        };
    }
}
