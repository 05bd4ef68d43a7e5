package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.html.Section;
import no.leietileie.letter.document.LetterBody;
import no.leietileie.letter.document.LetterHtml;

/** The letter as a tenant would get it, from the tree that is printed too. */
public class LetterPreview extends Section {

    public LetterPreview() {
        addClassName("letter-preview");
        getElement().setAttribute("aria-label", getTranslation("templates.preview"));
        // Scrolls: whoever has no mouse must be able to get into it.
        getElement().setAttribute("tabindex", "0");
    }

    public void show(LetterBody body) {
        getElement().setProperty("innerHTML", LetterHtml.of(body));
    }
}
