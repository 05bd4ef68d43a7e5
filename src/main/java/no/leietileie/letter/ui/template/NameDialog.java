package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.letter.template.NewTemplate;

/** Asks for a name. */
class NameDialog extends Dialog {

    NameDialog(String title, String proposal, String verb, Consumer<String> named) {
        setHeaderTitle(title);
        TextField name = new TextField(getTranslation("templates.name"));
        name.setMaxLength(NewTemplate.NAME_LENGTH);
        name.setValue(proposal);
        add(new FormColumn().required(name));
        DialogButtons.add(this, verb, () -> {
            if (name.getValue().isBlank()) {
                name.focus();
                return;
            }
            close();
            named.accept(name.getValue());
        });
    }
}
