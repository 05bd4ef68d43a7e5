package no.leietileie.municipality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.municipality.PolicyParts;
import org.jspecify.annotations.Nullable;

/** A field for each part of a parameter, and fields of the caller's own before or after them. */
public final class PolicyForm<T> extends Div {

    private final transient PolicyKey<T> key;
    private final transient PolicyParts<T> parts;
    private final transient Map<String, @Nullable Object> values;
    private final Binder<Map<String, @Nullable Object>> binder = new Binder<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final FormColumn form = new FormColumn();

    /** @param value what the parts say to begin with */
    public PolicyForm(PolicyKey<T> key, Object value) {
        this.key = key;
        this.parts = PolicyParts.of(key);
        this.values = new HashMap<>(parts.read(value));
        add(form);
    }

    public void addParts() {
        parts.parts().forEach(this::addField);
    }

    private void addField(PolicyParts.Part part) {
        String label = getTranslation(part.labelKey());
        if (part.type() == String.class) {
            addText(new TextField(label), part);
        } else if (part.type() == LocalDate.class) {
            addRequired(new DateField(label), part.name());
        } else if (part.type() == BigDecimal.class) {
            addRequired(new BigDecimalField(label), part.name());
        } else if (part.type() == Boolean.class || part.type() == boolean.class) {
            Checkbox box = new Checkbox(label);
            form.add(box);
            bind(box, part.name(), false);
        } else {
            addRequired(new IntegerField(label), part.name());
        }
    }

    private void addText(TextField text, PolicyParts.Part part) {
        if (part.mayBeBlank()) {
            form.optional(text);
            bind(text, part.name(), false);
        } else {
            addRequired(text, part.name());
        }
    }

    /** @param name no part's own */
    public <V, F extends Component & HasLabel & HasValueAndElement<?, V>> void addRequired(
            F field, String name, @Nullable V value) {
        values.put(name, value);
        addRequired(field, name);
    }

    private <V, F extends Component & HasLabel & HasValueAndElement<?, V>> void addRequired(F field, String name) {
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

    /** Shows what has been added, and below the fields what stands beside them, and then what must be mended. */
    public void show(Component... beside) {
        binder.setBean(values);
        add(beside);
        add(errors);
    }

    /** The parameter as the fields say it; empty, and said why, when something is missing or does not go together. */
    public Optional<T> value() {
        if (!errors.accepts(binder.validate())) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> wanted = new HashMap<>();
        parts.parts().forEach(part -> wanted.put(part.name(), values.get(part.name())));
        T value = parts.build(wanted);
        if (!key.sound().test(value)) {
            Notice.failed(getTranslation(key.titleKey() + ".unsound"));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** What a field of the caller's own says, once {@link #value()} has found nothing missing. */
    public <V> V valueOf(String name, Class<V> type) {
        return Objects.requireNonNull(type.cast(values.get(name)));
    }
}
