package no.leietileie.base.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.util.List;
import java.util.Locale;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.SearchHit;
import no.leietileie.base.ui.SearchProvider;
import org.springframework.stereotype.Component;

/** Finds the pages of the navigation by their names. */
@Component
class PageSearch implements SearchProvider {

    private static final AccessAnnotationChecker ACCESS = new AccessAnnotationChecker();

    private final List<NavigationEntry> entries;

    PageSearch(List<NavigationEntry> entries) {
        this.entries = entries;
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(entry -> ACCESS.hasAccess(entry.view()))
                .map(PageSearch::hit)
                .filter(hit -> hit.title().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .toList();
    }

    private static SearchHit hit(NavigationEntry entry) {
        UI ui = UI.getCurrent();
        return new SearchHit(
                entry.icon(),
                ui.getTranslation(entry.titleKey()),
                ui.getTranslation("search.page"),
                RouteConfiguration.forSessionScope().getUrl(entry.view()));
    }
}
