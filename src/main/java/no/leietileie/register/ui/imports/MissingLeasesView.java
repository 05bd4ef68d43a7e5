package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Breadcrumb;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportRow;
import no.leietileie.register.imports.MissingLease;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.register.ui.RegisterNavigation;

/** The running leases that a file does not mention: ended at the landlord's, or forgotten in the export. */
@Route(ImportNavigation.MISSING)
@RolesAllowed({Role.REGISTER_NAME, Role.ADMIN_NAME})
class MissingLeasesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RegisterImports imports;

    MissingLeasesView(RegisterImports imports) {
        this.imports = imports;
        addClassNames("page", "page-fill");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ImportId id = event.getRouteParameters()
                .getLong(ImportNavigation.ID)
                .map(ImportId::new)
                .orElseThrow(NotFoundException::new);
        ImportRow row = imports.find(id).orElseThrow(NotFoundException::new);
        imports.noteLook(id);
        Breadcrumb way = new Breadcrumb(getTranslation("imports.title"), ImportListView.class);
        way.add(new RouterLink(row.fileName(), ImportView.class, ImportNavigation.parameters(id)));
        PageHeader header = new PageHeader(getTranslation("imports.missing.title"));
        long count = imports.countMissingLeases(id);
        header.setNote(Texts.counted("imports.missing.count", count));
        Paragraph explanation = new Paragraph(getTranslation("imports.missing.explanation"));
        explanation.addClassNames("quiet", "readable");
        removeAll();
        add(new Header(way, header), explanation, grid(id, count));
    }

    /** @param count of all lines: what is counted once need not be counted for each page. */
    private Grid<MissingLease> grid(ImportId id, long count) {
        Grid<MissingLease> grid = new Grid<>();
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(MissingLease::number)
                .setHeader(getTranslation("imports.line.contract"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(MissingLeasesView::tenant).setHeader(getTranslation("imports.line.tenants"));
        grid.addColumn(lease -> Formats.text(lease.address())).setHeader(getTranslation("imports.line.address"));
        grid.addColumn(lease -> Formats.date(lease.startsOn())).setHeader(getTranslation("lease.starts"));
        grid.addColumn(lease -> Formats.date(lease.endsOn())).setHeader(getTranslation("lease.ends"));
        grid.setEmptyStateText(getTranslation("imports.missing.none"));
        grid.setItemsPageable(page -> imports.missingLeases(id, page), page -> count)
                .setIdentifierProvider(MissingLease::id);
        return grid;
    }

    private static Component tenant(MissingLease lease) {
        String name = lease.tenantName().isBlank() ? Texts.text("tenants.unnamed") : lease.tenantName();
        return CurrentUser.get().roles().contains(Role.TEAM)
                ? new Anchor(RegisterNavigation.householdLocation(lease.household()), name)
                : new Span(name);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("imports.missing.title");
    }
}
