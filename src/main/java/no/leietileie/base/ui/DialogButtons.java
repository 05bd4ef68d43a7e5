package no.leietileie.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** What stands at the foot of a dialog: the way out, and the one thing that it is for. */
public final class DialogButtons {

    private DialogButtons() {}

    /**
     * @param verb what the user does
     * @param action leaves the dialog open where something is to be mended
     */
    public static void add(Dialog dialog, String verb, Runnable action) {
        Button act = new Button(verb, _ -> action.run());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(Texts.text("form.cancel"), _ -> dialog.close()), act);
    }
}
