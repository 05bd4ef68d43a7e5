package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import no.leietileie.letter.document.LetterBody;
import no.leietileie.letter.document.LetterHtml;

/**
 * The letter as a tenant would get it, from the tree that is printed too. While it is written only the blocks that changed go
 * to the browser.
 */
public class LetterPreview extends Section {

    private final Element letter = new Element("section");
    private transient List<String> shown = List.of();

    public LetterPreview() {
        addClassName("letter-preview");
        getElement().setAttribute("aria-label", getTranslation("templates.preview"));
        // Scrolls: whoever has no mouse must be able to get into it.
        getElement().setAttribute("tabindex", "0");
        getElement().appendChild(letter);
    }

    public void show(LetterBody body) {
        letter.setAttribute("lang", body.language().value());
        letter.setAttribute("dir", body.language().rightToLeft() ? "rtl" : "ltr");
        List<String> blocks = LetterHtml.blocks(body);
        int before = sameAtTheBeginning(blocks);
        int behind = sameAtTheEnd(blocks, before);
        for (int i = shown.size() - behind; i > before; i--) {
            letter.removeChild(i - 1);
        }
        for (int i = before; i < blocks.size() - behind; i++) {
            letter.insertChild(i, block(blocks.get(i)));
        }
        shown = blocks;
    }

    private int sameAtTheBeginning(List<String> blocks) {
        int most = Math.min(shown.size(), blocks.size());
        int same = 0;
        while (same < most && blocks.get(same).equals(shown.get(same))) {
            same++;
        }
        return same;
    }

    private int sameAtTheEnd(List<String> blocks, int before) {
        int most = Math.min(shown.size(), blocks.size()) - before;
        int same = 0;
        while (same < most && blocks.get(blocks.size() - 1 - same).equals(shown.get(shown.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    private static Element block(String html) {
        Element block = new Element("div");
        block.getClassList().add("letter-block");
        block.setProperty("innerHTML", html);
        return block;
    }
}
