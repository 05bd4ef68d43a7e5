package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
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
        Button save = new Button(verb, click -> {
            if (name.getValue().isBlank()) {
                name.focus();
                return;
            }
            close();
            named.accept(name.getValue());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), save);
    }
}
