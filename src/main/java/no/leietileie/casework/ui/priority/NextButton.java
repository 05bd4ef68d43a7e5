package no.leietileie.casework.ui.priority;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Supplier;
import no.leietileie.base.ui.Icon;
import no.leietileie.casework.priority.PriorityFilter;
import no.leietileie.casework.priority.PriorityList;

/** Ticks those who come next. While households are ticked, what is done with them is the page's one primary action. */
class NextButton extends Button {

    /** What the programme sets out to visit in a season. */
    private static final int NEXT = 45;

    NextButton(PriorityGrid grid, PriorityList list, Supplier<PriorityFilter> filter) {
        setText(getTranslation("priority.next", NEXT));
        setIcon(Icon.LIST_CHECKS.create());
        addThemeVariants(ButtonVariant.PRIMARY);
        addClickListener(click -> grid.choose(list.next(NEXT, filter.get())));
        grid.addSelectionListener(change -> getThemeNames()
                .set(
                        ButtonVariant.PRIMARY.getVariantName(),
                        change.getAllSelectedItems().isEmpty()));
    }
}
