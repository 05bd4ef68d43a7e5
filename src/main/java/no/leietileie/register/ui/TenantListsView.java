package no.leietileie.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.access.Users;
import no.leietileie.base.ui.Breadcrumb;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.tenants.HouseholdListRow;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.SavedFilterRow;
import no.leietileie.register.tenants.SavedFilters;
import no.leietileie.register.tenants.TenantList;

/** Which target groups, working lists and saved views there are, and what they mean. */
@Route("leietakere/lister")
@RolesAllowed(Role.TEAM_NAME)
class TenantListsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient HouseholdLists lists;
    private final transient SavedFilters saved;
    private final transient TenantList tenants;
    private final transient Users users;
    private final PageHeader header = new PageHeader(getTranslation("kept.title"));
    private final Div groups = new Div();
    private final Div views = new Div();

    TenantListsView(HouseholdLists lists, SavedFilters saved, TenantList tenants, Users users) {
        this.lists = lists;
        this.saved = saved;
        this.tenants = tenants;
        this.users = users;
        addClassNames("page", "kept-page");
        add(
                new Breadcrumb(getTranslation("tenants.title"), TenantListView.class),
                header,
                new Card(getTranslation("kept.lists"), groups),
                new Card(getTranslation("kept.views"), views));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        List<HouseholdListRow> all = lists.listAll();
        List<SavedFilterRow> mine = saved.listMine();
        TenantFilterChoices words = TenantFilterChoices.of(tenants.options(), users.listActive(), all);
        header.setNote(Texts.counted("kept.count", all.size() + mine.size()));
        groups.removeAll();
        all.forEach(list -> groups.add(new KeptListLine(list, words, lists, users, this::load)));
        if (all.isEmpty()) {
            groups.add(empty(Icon.LIST_CHECKS, "kept.lists.empty"));
        }
        views.removeAll();
        mine.forEach(view -> views.add(new KeptViewLine(view, words, saved, this::load)));
        if (mine.isEmpty()) {
            views.add(empty(Icon.FILTER, "kept.views.empty"));
        }
    }

    private EmptyState empty(Icon icon, String key) {
        return new EmptyState(
                icon,
                getTranslation(key),
                getTranslation(key + ".explanation"),
                new RouterLink(getTranslation("kept.to-tenants"), TenantListView.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kept.title");
    }
}
