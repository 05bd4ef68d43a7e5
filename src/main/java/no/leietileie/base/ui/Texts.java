package no.leietileie.base.ui;

import com.vaadin.flow.component.UI;

/** Texts in the user's language, for code that is no component or not one yet. */
public final class Texts {

    private Texts() {}

    /** @param key of a message bundle; parameters fill {@code {0}}, {@code {1}} … */
    public static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
