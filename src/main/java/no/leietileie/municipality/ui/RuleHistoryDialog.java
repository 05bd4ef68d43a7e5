package no.leietileie.municipality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.municipality.Policies;
import no.leietileie.municipality.PolicyChange;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.municipality.PolicyParts;
import no.leietileie.municipality.PolicyState;

/** What a parameter has been, by whom and when; a change that is not yet in force can be withdrawn. */
class RuleHistoryDialog<T> extends Dialog {

    private final transient Policies policies;
    private final transient Runnable changed;

    RuleHistoryDialog(Policies policies, PolicyKey<T> key, List<PolicyChange<T>> history, Runnable changed) {
        this.policies = policies;
        this.changed = changed;
        setHeaderTitle(getTranslation("rules.history.label", getTranslation(key.titleKey())));
        setWidth("min(60rem, 94vw)");
        PolicyParts<T> parts = PolicyParts.of(key);
        Grid<PolicyChange<T>> grid = new Grid<>();
        grid.addColumn(change -> Formats.date(change.validFrom()))
                .setHeader(getTranslation("rules.valid-from"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("rules.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(change -> RuleTexts.line(parts, change.value()))
                .setHeader(getTranslation("rules.value"))
                .setTooltipGenerator(change -> RuleTexts.line(parts, change.value()));
        grid.addColumn(change -> getTranslation("rules.who", change.setByName(), Formats.time(change.setAt())))
                .setHeader(getTranslation("rules.set-by"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        if (history.stream().anyMatch(change -> change.reason() != null)) {
            grid.addColumn(change -> Formats.text(change.reason()))
                    .setHeader(getTranslation("rules.reason"))
                    .setTooltipGenerator(change -> Formats.text(change.reason()));
        }
        grid.setItems(history);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        add(grid);
        getFooter().add(new Button(getTranslation("rules.close"), click -> close()));
    }

    private Component state(PolicyChange<T> change) {
        StatusBadge badge = new StatusBadge(
                ChangeLines.tone(change.state()),
                getTranslation("rules.state." + change.state().name()));
        if (change.state() != PolicyState.COMING) {
            return badge;
        }
        Button withdraw = new Button(getTranslation("rules.withdraw"), click -> withdraw(change));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new Div(badge, withdraw);
    }

    private void withdraw(PolicyChange<T> change) {
        policies.withdraw(change.id());
        close();
        Notice.done(getTranslation("rules.withdrawn"));
        changed.run();
    }
}
