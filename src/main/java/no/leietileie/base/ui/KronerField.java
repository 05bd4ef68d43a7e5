package no.leietileie.base.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import java.util.Objects;
import no.leietileie.base.Nok;
import org.jspecify.annotations.Nullable;

/** Whole kroner; empty for not known. */
public class KronerField extends TextField {

    public KronerField(String label) {
        super(label);
        Span unit = new Span(getTranslation("form.kroner"));
        setSuffixComponent(unit);
        addClassName("number-field");
    }

    /** In a form that may be without it. Blanks are as good as nothing. */
    public <F> BindingBuilder<F, @Nullable Nok> in(Binder<F> form) {
        return form.forField(this)
                .withValidator(KronerField::isAmount, getTranslation("form.kroner.wrong"))
                .withConverter(KronerField::toNok, KronerField::toText);
    }

    /** @param missing what is said of a form without it */
    public <F> BindingBuilder<F, @Nullable Nok> requiredIn(Binder<F> form, String missing) {
        return in(form).withValidator(Objects::nonNull, missing);
    }

    public static @Nullable Nok toNok(@Nullable String text) {
        String digits = text == null ? "" : text.replaceAll("[\\s\u00a0]", "");
        return digits.isEmpty() ? null : Nok.ofKroner(Long.parseLong(digits));
    }

    public static String toText(@Nullable Nok amount) {
        return amount == null ? "" : amount.format();
    }

    public static boolean isAmount(String text) {
        return text.replaceAll("[\\s\u00a0]", "").matches("\\d{0,9}");
    }
}
