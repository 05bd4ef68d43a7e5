package no.leietileie.municipality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.municipality.Policies;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.municipality.PolicyParts;
import org.jspecify.annotations.Nullable;

/** Gives a parameter another value from a day on. */
class RuleDialog<T> extends Dialog {

    private static final String VALID_FROM = "validFrom";

    private final transient Policies policies;
    private final transient PolicyKey<T> key;
    private final transient PolicyParts<T> parts;
    private final transient Runnable changed;
    private final transient Map<String, @Nullable Object> values;
    private final Binder<Map<String, @Nullable Object>> binder = new Binder<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final FormColumn form = new FormColumn();

    RuleDialog(Policies policies, PolicyKey<T> key, T value, Runnable changed) {
        this.policies = policies;
        this.key = key;
        this.parts = PolicyParts.of(key);
        this.changed = changed;
        this.values = new HashMap<>(parts.read(value));
        setHeaderTitle(getTranslation(key.titleKey()));
        setWidth("min(36rem, 94vw)");
        parts.parts().forEach(this::addField);
        required(new DateField(getTranslation("rules.valid-from")), VALID_FROM);
        values.put(VALID_FROM, null);
        binder.setBean(values);
        Paragraph help = new Paragraph(getTranslation("rules.valid-from.help"));
        help.addClassName("quiet");
        Button save = new Button(getTranslation("form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form, help, errors);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), save);
    }

    private void addField(PolicyParts.Part part) {
        String label = getTranslation(part.labelKey());
        if (part.type() == String.class) {
            TextField text = new TextField(label);
            form.optional(text);
            bind(text, part.name(), false);
        } else if (part.type() == LocalDate.class) {
            required(new DateField(label), part.name());
        } else if (part.type() == BigDecimal.class) {
            required(new BigDecimalField(label), part.name());
        } else if (part.type() == Boolean.class || part.type() == boolean.class) {
            Checkbox box = new Checkbox(label);
            form.add(box);
            bind(box, part.name(), false);
        } else {
            required(new IntegerField(label), part.name());
        }
    }

    private <V, F extends Component & HasLabel & HasValueAndElement<?, V>> void required(F field, String name) {
        form.required(field);
        bind(field, name, true);
    }

    @SuppressWarnings("unchecked")
    private <V, F extends Component & HasValueAndElement<?, V>> void bind(F field, String name, boolean needed) {
        var binding = binder.forField(field);
        if (needed) {
            binding.asRequired(getTranslation("rules.missing"));
        }
        binding.bind(map -> (V) map.get(name), (map, value) -> map.put(name, value));
    }

    private void save() {
        if (!errors.accepts(binder.validate())) {
            return;
        }
        Map<String, @Nullable Object> wanted = new HashMap<>(values);
        LocalDate validFrom = (LocalDate) wanted.remove(VALID_FROM);
        T value = parts.build(wanted);
        if (validFrom == null || !key.sound().test(value)) {
            Notice.failed(getTranslation(key.titleKey() + ".unsound"));
            return;
        }
        policies.change(key, value, validFrom);
        close();
        Notice.done(getTranslation("form.saved"));
        changed.run();
    }
}
