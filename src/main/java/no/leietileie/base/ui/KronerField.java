package no.leietileie.base.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
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
