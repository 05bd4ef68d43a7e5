package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.List;
import java.util.Optional;

/** What must be mended before a form can be saved, just above its button; each line leads to its field. */
public class ErrorSummary extends Div {

    private final UnorderedList lines = new UnorderedList();

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        setVisible(false);
        add(new H2(getTranslation("form.errors")), lines);
    }

    /** @return whether the form is free of errors */
    public boolean accepts(BinderValidationStatus<?> status) {
        return accepts(List.of(status));
    }

    /** As {@link #accepts(BinderValidationStatus)}, for a form of several parts. */
    public boolean accepts(List<? extends BinderValidationStatus<?>> parts) {
        lines.removeAll();
        for (BinderValidationStatus<?> status : parts) {
            status.getFieldValidationErrors().forEach(error -> lines.add(line(error)));
            status.getBeanValidationErrors().forEach(error -> lines.add(new ListItem(error.getErrorMessage())));
        }
        setVisible(lines.getComponentCount() > 0);
        return !isVisible();
    }

    /** What the fields say; empty while there is something to mend, which is then told. */
    public <F> Optional<F> read(Binder<F> binder) {
        if (!accepts(binder.validate())) {
            return Optional.empty();
        }
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException impossible) {
            throw new IllegalStateException("Validated just before", impossible);
        }
    }

    private static ListItem line(BindingValidationStatus<?> error) {
        Component field = (Component) error.getField();
        String name = FormColumn.nameOf(field);
        String message = error.getMessage().orElse("");
        Button link = new Button(name.isEmpty() ? message : name + ": " + message, click -> focus(field));
        link.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(link);
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
