package no.leietileie.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before something is done that many would notice: a summary, and one clear verb. */
public final class Confirmation {

    private Confirmation() {}

    public static void ask(String title, String summary, String verb, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog(title, summary, verb, confirmed -> action.run());
        dialog.setWidth("30rem");
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("form.cancel"));
        dialog.open();
    }
}
