package no.leietileie.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.function.Consumer;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;

/** Asks for the name of something that is about to be kept. */
class NameDialog extends Dialog {

    private static final int LONGEST_NAME = 60;

    private final Binder<String> binder = new Binder<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField name = new TextField(getTranslation("tenants.name"));

    NameDialog(String title, String explanation, Consumer<String> named, Component... more) {
        setHeaderTitle(title);
        name.setMaxLength(LONGEST_NAME);
        name.setAutofocus(true);
        binder.forField(name)
                .asRequired(getTranslation("tenants.views.name.missing"))
                // Bound to nothing, for its rule alone; bound as read-only the field could not be written in.
                .bind(_ -> "", (_, _) -> {});
        add(new Paragraph(explanation), new FormColumn().required(name));
        add(more);
        add(errors);
        DialogButtons.add(this, getTranslation("form.save"), () -> {
            if (errors.accepts(binder.validate())) {
                close();
                named.accept(name.getValue().strip());
            }
        });
    }

    void propose(String known) {
        name.setValue(known);
    }
}
