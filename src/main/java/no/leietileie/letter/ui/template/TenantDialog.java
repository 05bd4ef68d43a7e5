package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import no.leietileie.letter.sample.TenantChoice;
import no.leietileie.letter.sample.TenantSamples;

/** Finds a tenant to try the letter on. */
class TenantDialog extends Dialog {

    private static final int FEWEST_CHARACTERS = 2;
    private static final int PAUSE_MS = 400;

    private final transient TenantSamples tenants;
    private final transient Consumer<TenantChoice> chosen;
    private final Div found = new Div();

    TenantDialog(TenantSamples tenants, Consumer<TenantChoice> chosen) {
        this.tenants = tenants;
        this.chosen = chosen;
        setHeaderTitle(getTranslation("templates.sample.choose"));
        setWidth("34rem");
        TextField words = new TextField(getTranslation("templates.sample.search"));
        words.setHelperText(getTranslation("templates.sample.search.help"));
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MS);
        words.addValueChangeListener(change -> search(change.getValue()));
        words.focus();
        found.addClassName("tenant-choices");
        found.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("templates.sample.explanation")), words, found);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()));
    }

    private void search(String words) {
        found.removeAll();
        if (words.strip().length() < FEWEST_CHARACTERS) {
            return;
        }
        List<TenantChoice> choices = tenants.find(words);
        choices.forEach(choice -> found.add(button(choice)));
        if (choices.isEmpty()) {
            found.add(new Paragraph(getTranslation("templates.sample.none")));
        }
    }

    private Button button(TenantChoice choice) {
        Span place = new Span(choice.place());
        place.addClassName("quiet");
        Div words = new Div(new Span(choice.name()), place);
        words.addClassName("tenant-choice");
        Button button = new Button(words, click -> {
            close();
            chosen.accept(choice);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
