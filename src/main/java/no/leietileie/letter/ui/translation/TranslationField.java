package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.translation.AgreedTerm;
import no.leietileie.letter.translation.TermMark;
import no.leietileie.letter.translation.Translations;

/** Where a paragraph is translated; words of the glossary are marked while nobody writes. */
class TranslationField extends Div {

    private final TextArea area = new TextArea();
    private final MarkedText marks = new MarkedText();

    /** @param written called when the field is left with another text */
    TranslationField(LanguageTag language, String label, Consumer<String> written) {
        addClassName("translation-field");
        area.setAriaLabel(label);
        area.getElement().setAttribute("lang", language.value());
        area.getElement().setAttribute("dir", language.rightToLeft() ? "rtl" : "ltr");
        area.setMaxLength(Translations.LENGTH);
        area.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                written.accept(change.getValue());
            }
        });
        // The same text lies over the field, and only its marks are seen.
        marks.addClassName("translation-marks");
        marks.getElement().setAttribute("aria-hidden", "true");
        marks.getElement().setAttribute("dir", language.rightToLeft() ? "rtl" : "ltr");
        add(area, marks);
    }

    void show(String source, String text, List<AgreedTerm> terms) {
        area.setValue(text);
        List<TermMark> found = TermMark.inTranslation(source, text, terms);
        marks.setVisible(!found.isEmpty());
        marks.show(text, found);
    }

    String value() {
        return area.getValue();
    }
}
