package no.leietileie.base.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.Stream;

/** One field for everything that can be found; Ctrl+K from anywhere. */
class GlobalSearch extends ComboBox<SearchHit> {

    private static final int HITS_PER_PROVIDER = 6;

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
        Shortcuts.addShortcutListener(this, () -> focus(), Key.KEY_K, KeyModifier.CONTROL)
                .setBrowserDefaultAllowed(false);
    }

    private Stream<SearchHit> find(Query<SearchHit, String> query) {
        // The data provider's contract wants both read, and there is never a second page.
        boolean later = query.getOffset() > 0 || query.getLimit() == 0;
        String text = query.getFilter().orElse("").strip();
        return later || text.isEmpty()
                ? Stream.empty()
                : providers.stream().flatMap(provider -> provider.search(text, HITS_PER_PROVIDER).stream());
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
            UI.getCurrent().navigate(change.getValue().location());
            clear();
        }
    }
}
