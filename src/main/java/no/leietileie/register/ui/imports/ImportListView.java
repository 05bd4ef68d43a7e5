package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import no.leietileie.access.Role;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.imports.RegisterImports;

/** What the landlord has sent, and where the next file is dropped. */
@Route(ImportNavigation.LIST)
@RolesAllowed({Role.REGISTER_NAME, Role.ADMIN_NAME})
class ImportListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient RegisterImports imports;
    private final PageHeader header;
    private final RouterLink held = new RouterLink("", HeldRowsView.class);
    private final ImportGrid grid;
    private final Paragraph none = new Paragraph(getTranslation("imports.none"));

    ImportListView(RegisterImports imports) {
        this.imports = imports;
        addClassNames("page", "page-fill");
        held.addClassName("attention");
        header = new PageHeader(getTranslation("imports.title"), held);
        grid = new ImportGrid(imports);
        none.addClassName("quiet");
        add(header, new RegisterUpload(imports), grid, none);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        long count = imports.count();
        header.setNote(Texts.counted("imports.count", count));
        grid.setVisible(count > 0);
        none.setVisible(count == 0);
        grid.getDataProvider().refreshAll();
        long waiting = imports.countHeldRows();
        held.setVisible(waiting > 0);
        held.setText(Texts.counted("imports.held.link", waiting));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("imports.title");
    }
}
