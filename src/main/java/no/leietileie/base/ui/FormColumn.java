package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

/** Fields one below the other, never wider than is easy to read, and marked in words. */
public class FormColumn extends Div {

    /** A field's label without the mark. */
    private record Name(String label) {}

    /** What the field is called in a sentence. */
    static String nameOf(Component field) {
        var name = ComponentUtil.getData(field, Name.class);
        if (name != null) {
            return name.label();
        }
        return field instanceof HasLabel labelled && labelled.getLabel() != null ? labelled.getLabel() : "";
    }

    public FormColumn() {
        addClassName("form-column");
    }

    public <F extends Component & HasLabel & HasValueAndElement<?, ?>> FormColumn required(F field) {
        // A binder asks for a value only where this is said.
        field.setRequiredIndicatorVisible(true);
        if (isGroup(field)) {
            field.addAttachListener(attached -> field.getElement().executeJs("this.required = false"));
        }
        return marked(field, "form.required");
    }

    /** They would tell the browser aria-required on a role that does not have it; the words in the label say enough. */
    private static boolean isGroup(Component field) {
        return field instanceof CustomField || field instanceof CheckboxGroup || field instanceof Select;
    }

    public <F extends Component & HasLabel> FormColumn optional(F field) {
        return marked(field, "form.optional");
    }

    private <F extends Component & HasLabel> FormColumn marked(F field, String key) {
        ComponentUtil.setData(field, Name.class, new Name(field.getLabel()));
        field.setLabel(getTranslation(key, field.getLabel()));
        add(field);
        return this;
    }
}
