package no.leietileie.base.frame;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import no.leietileie.base.ui.Brand;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.RunningWork;
import no.leietileie.base.ui.SearchProvider;

/** The frame of every page behind the sign-in. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout {

    private static final AccessAnnotationChecker ACCESS = new AccessAnnotationChecker();

    /** Set by a build without a licence for the charts: Vaadin's bar then lies over the foot of every page. */
    private static final String LICENCE_BAR = "commercialBanner.enable";

    MainLayout(
            List<NavigationEntry> entries,
            List<SearchProvider> searchProviders,
            List<RunningWork> works,
            Brand brand,
            UserMenu userMenu) {
        setPrimarySection(Section.DRAWER);
        if (VaadinService.getCurrent().getDeploymentConfiguration().getBooleanProperty(LICENCE_BAR, false)) {
            addClassName("above-licence-bar");
        }
        addToDrawer(brand(brand), new Scroller(navigation(entries), Scroller.ScrollDirection.VERTICAL), userMenu);
        addToNavbar(topBar(searchProviders, works));
        // "?" is typed with Shift on every keyboard layout in use here.
        Shortcuts.addShortcutListener(this, () -> new ShortcutHelp().open(), Key.of("?"), KeyModifier.SHIFT);
    }

    private Header topBar(List<SearchProvider> searchProviders, List<RunningWork> works) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("layout.menu"));
        Header header = new Header(toggle, new GlobalSearch(searchProviders), new RunningWorkChip(works));
        header.addClassName("top-bar");
        return header;
    }

    private static Div brand(Brand brand) {
        Div box = new Div();
        box.addClassName("brand");
        if (brand.logoUrl() != null) {
            Image logo = new Image(brand.logoUrl(), "");
            logo.addClassName("brand-logo");
            box.add(logo);
        }
        Span product = new Span("Leie til eie");
        product.addClassName("brand-product");
        Span municipality = new Span(brand.municipalityName());
        municipality.addClassName("brand-municipality");
        box.add(new Div(product, municipality));
        return box;
    }

    /** Administration stands apart with a heading; who may open none of its pages sees no heading either. */
    private Div navigation(List<NavigationEntry> entries) {
        SideNav work = new SideNav();
        work.getElement().setAttribute("aria-label", getTranslation("layout.navigation"));
        SideNav administration = new SideNav(getTranslation("layout.administration"));
        entries.stream()
                .filter(entry -> ACCESS.hasAccess(entry.view()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .forEach(entry -> (entry.isAdministration() ? administration : work).addItem(item(entry)));
        administration.setVisible(!administration.getItems().isEmpty());
        Div navigation = new Div(work, administration);
        navigation.addClassName("main-navigation");
        return navigation;
    }

    private SideNavItem item(NavigationEntry entry) {
        SideNavItem item = new SideNavItem(
                getTranslation(entry.titleKey()), entry.view(), entry.icon().create());
        item.setMatchNested(true);
        return item;
    }
}
