package no.leietileie.base.frame;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.Stream;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.SearchHit;
import no.leietileie.base.ui.SearchProvider;

/** One field for everything that can be found; Ctrl+K from anywhere. */
class GlobalSearch extends ComboBox<SearchHit> {

    private static final int HITS_PER_PROVIDER = 6;
    private static final String NOWHERE = "#";

    private final transient List<SearchProvider> providers;

    GlobalSearch(List<SearchProvider> providers) {
        this.providers = providers;
        addClassName("global-search");
        setPlaceholder(getTranslation("search.placeholder"));
        setAriaLabel(getTranslation("search.label"));
        setPrefixComponent(Icon.SEARCH.create());
        setItemLabelGenerator(SearchHit::title);
        setRenderer(new ComponentRenderer<>(GlobalSearch::line));
        setItems(this::find);
        setPageSize(50);
        addValueChangeListener(this::open);
    }

    /** In the browser itself: what is typed right after Ctrl+K must not go elsewhere while the server is asked. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("""
                if (!this.opensByKey) {
                    this.opensByKey = true;
                    document.addEventListener('keydown', key => {
                        if (key.ctrlKey && !key.altKey && !key.shiftKey && key.key.toLowerCase() === 'k' && this.isConnected) {
                            key.preventDefault();
                            this.focus();
                        }
                    });
                }""");
    }

    private Stream<SearchHit> find(Query<SearchHit, String> query) {
        // The data provider's contract wants both read, and there is never a second page.
        boolean later = query.getOffset() > 0 || query.getLimit() == 0;
        String text = query.getFilter().orElse("").strip();
        if (later || text.isEmpty()) {
            return Stream.empty();
        }
        List<SearchHit> hits = providers.stream()
                .flatMap(provider -> provider.search(text, HITS_PER_PROVIDER).stream())
                .toList();
        return hits.isEmpty() ? Stream.of(nothingFound(text)) : hits.stream();
    }

    private SearchHit nothingFound(String text) {
        return new SearchHit(
                Icon.SEARCH, getTranslation("search.none", text), getTranslation("search.none.advice"), NOWHERE);
    }

    private static Div line(SearchHit hit) {
        Span title = new Span(hit.title());
        title.addClassName("search-title");
        Span description = new Span(hit.description());
        description.addClassName("search-description");
        Div line = new Div(hit.icon().create(), new Div(title, description));
        line.addClassName("search-hit");
        return line;
    }

    private void open(ComponentValueChangeEvent<ComboBox<SearchHit>, SearchHit> change) {
        if (change.getValue() != null) {
            if (!change.getValue().location().equals(NOWHERE)) {
                UI.getCurrent().navigate(change.getValue().location());
            }
            clear();
        }
    }
}
