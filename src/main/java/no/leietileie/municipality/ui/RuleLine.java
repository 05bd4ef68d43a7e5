package no.leietileie.municipality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.municipality.Policies;
import no.leietileie.municipality.PoliciesInForce;
import no.leietileie.municipality.PolicyChange;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.municipality.PolicyParts;
import no.leietileie.municipality.PolicyState;

/** One parameter: what holds today, since when, and whether a change is coming. */
class RuleLine<T> extends Div {

    private final transient Policies policies;
    private final transient PolicyKey<T> key;
    private final transient Runnable changed;

    RuleLine(Policies policies, PolicyKey<T> key, PoliciesInForce today, Runnable changed) {
        this.policies = policies;
        this.key = key;
        this.changed = changed;
        addClassName("rule-line");
        Div head = new Div(new H3(getTranslation(key.titleKey())), buttons(today.value(key)));
        head.addClassName("rule-head");
        Span since = new Span(today.validFrom(key)
                .map(day -> getTranslation("rules.since", Formats.date(day)))
                .orElseGet(() -> getTranslation("rules.standard")));
        since.addClassName("quiet");
        add(head, value(today.value(key)), since);
        policies.listHistory(key).stream()
                .filter(change -> change.state() == PolicyState.COMING)
                .forEach(change -> add(coming(change)));
    }

    private Facts value(T value) {
        return RuleTexts.facts(PolicyParts.of(key), value);
    }

    private Div coming(PolicyChange<T> change) {
        Div coming = new Div(
                new StatusBadge(Tone.BLUE, getTranslation("rules.coming", Formats.date(change.validFrom()))),
                value(change.value()));
        coming.addClassName("rule-coming");
        return coming;
    }

    private Div buttons(T value) {
        List<PolicyChange<T>> history = policies.listHistory(key);
        Div buttons = new Div();
        buttons.addClassName("form-buttons");
        String title = getTranslation(key.titleKey());
        if (!history.isEmpty()) {
            buttons.add(button(
                    "rules.history", title, () -> new RuleHistoryDialog<>(policies, key, history, changed).open()));
        }
        if (PolicyParts.of(key).isSimple()) {
            buttons.add(button("rules.change", title, () -> new RuleDialog<>(policies, key, value, changed).open()));
        }
        return buttons;
    }

    private Button button(String text, String title, Runnable action) {
        Button button = new Button(getTranslation(text), click -> action.run());
        button.setAriaLabel(getTranslation(text + ".label", title));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
