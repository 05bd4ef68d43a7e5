package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.LetterHtml;
import no.leietileie.letter.markdown.Merge;
import no.leietileie.letter.markdown.MergeValues;
import no.leietileie.letter.markdown.TemplateBlock;

/** The letter as an invented tenant would get it, from the tree that is printed too. */
public class LetterPreview extends Section {

    public LetterPreview() {
        addClassName("letter-preview");
        getElement().setAttribute("aria-label", getTranslation("templates.preview"));
        // Scrolls: whoever has no mouse must be able to get into it.
        getElement().setAttribute("tabindex", "0");
    }

    public void show(List<TemplateBlock> blocks, LanguageTag language) {
        Merge.Merged merged = Merge.of(blocks, language, MergeValues.example(language));
        getElement().setProperty("innerHTML", LetterHtml.of(merged.body()));
    }
}
