package no.leietileie.casework.ui.priority;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.priority.PriorityList;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.SelectionAction;

/** What can be done with the ticked households; there only while some are ticked. */
class PrioritySelectionBar extends Div {

    private final transient PriorityList list;
    private final PriorityGrid grid;
    private final transient Runnable changed;
    private final Span count = new Span();
    private final Button choose = new Button("", Icon.CHECK.create(), click -> choose());

    PrioritySelectionBar(PriorityList list, List<SelectionAction> actions, PriorityGrid grid, Runnable changed) {
        this.list = list;
        this.grid = grid;
        this.changed = changed;
        addClassName("selection-bar");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", getTranslation("priority.selection"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        Button clear = new Button(getTranslation("priority.selection.clear"), click -> grid.deselectAll());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        add(count, choose);
        actions.stream()
                .filter(SelectionAction::isAllowed)
                .forEach(action -> add(new Button(
                        getTranslation(action.textKey()),
                        action.icon().create(),
                        click -> action.start(grid.chosen()))));
        add(clear);
        grid.addSelectionListener(change -> show(change.getAllSelectedItems().size()));
        setVisible(false);
    }

    private void show(int chosen) {
        setVisible(chosen > 0);
        count.setText(getTranslation("priority.selected", Formats.number(chosen)));
        choose.setText(Texts.counted("priority.choose", chosen));
    }

    private void choose() {
        List<HouseholdId> chosen = list.prioritise(grid.chosen());
        grid.deselectAll();
        changed.run();
        if (chosen.isEmpty()) {
            Notice.done(getTranslation("priority.chosen.none"));
            return;
        }
        Notice.doneWithUndo(Texts.counted("priority.chosen", chosen.size()), () -> {
            list.takeBack(chosen);
            changed.run();
        });
    }
}
