package no.leietileie.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** One active filter; a click takes it away. */
public class RemovableChip extends Button {

    public RemovableChip(String label, String value, Runnable remove) {
        super(label + ": " + value, click -> remove.run());
        addClassName("chip");
        addThemeVariants(ButtonVariant.SMALL);
        setIcon(Icon.X.create());
        setIconAfterText(true);
        setAriaLabel(getTranslation("chip.remove", label, value));
    }
}
