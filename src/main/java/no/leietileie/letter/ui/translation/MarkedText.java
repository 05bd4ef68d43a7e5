package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.leietileie.letter.translation.TermMark;

/** A text in which the words of the glossary are marked. */
class MarkedText extends Div {

    void show(String text, List<TermMark> marks) {
        removeAll();
        int from = 0;
        for (TermMark mark : marks) {
            add(new Span(text.substring(from, mark.start())), marked(text.substring(mark.start(), mark.end()), mark));
            from = mark.end();
        }
        add(new Span(text.substring(from)));
    }

    private HtmlComponent marked(String word, TermMark mark) {
        HtmlComponent marked = new HtmlComponent("mark");
        marked.addClassName(mark.forbidden() ? "term-forbidden" : "term-agreed");
        marked.getElement().setText(word);
        String agreed = String.join(" / ", mark.term().agreed());
        marked.getElement()
                .setAttribute(
                        "title",
                        mark.forbidden()
                                ? getTranslation("translation.check.forbidden-term", word, agreed)
                                : getTranslation("translation.term", mark.term().term(), agreed));
        return marked;
    }
}
