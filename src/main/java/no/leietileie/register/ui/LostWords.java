package no.leietileie.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import no.leietileie.base.ui.Icon;

/** Says under a search field that a link came without the words that it was made with. */
public class LostWords extends Div {

    public LostWords() {
        addClassName("lost-words");
        add(Icon.INFO.create(), new Span(getTranslation("tenants.search.lost")));
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    public void tellOf(Map<String, List<String>> query) {
        setVisible(SearchedWords.areLost(query));
    }
}
