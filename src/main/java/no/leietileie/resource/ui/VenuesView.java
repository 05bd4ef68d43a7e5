package no.leietileie.resource.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.ListWithPanel;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.resource.Resources;
import no.leietileie.resource.VenueData;
import no.leietileie.resource.VenueRow;
import no.leietileie.resource.Venues;
import no.leietileie.resource.sheet.AvailabilityImport;

/** Where meetings are held. */
@Route("ressurser/lokaler")
@RolesAllowed({Role.TEAM_NAME, Role.ADMIN_NAME})
class VenuesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Venues venues;
    private final Grid<VenueRow> grid = new Grid<>();
    private final ResourcePanel<VenueData> panel;
    private final ListWithPanel body;
    private final PageHeader header;

    VenuesView(Venues venues, Resources resources, AvailabilityImport availability) {
        this.venues = venues;
        addClassNames("page", "page-fill");
        Button add = new Button(
                getTranslation("venue.add"), Icon.PLUS.create(), click -> OpenLine.openNew(VenuesView.class));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        header = new PageHeader(getTranslation("venue.title"), SheetDialog.opener(availability, this::load), add);
        panel = new ResourcePanel<>(
                VenuesView.class, getTranslation("venue.panel"), resources, venues::create, venues::change);
        addColumns();
        body = new ListWithPanel(grid, panel, "28rem");
        add(header, new ResourceTabs(VenuesView.class), body);
    }

    private void addColumns() {
        grid.addColumn(row -> row.data().name())
                .setHeader(getTranslation("venue.name"))
                .setTooltipGenerator(row -> row.data().name())
                .setFlexGrow(3);
        grid.addColumn(row -> row.data().facts().capacity())
                .setHeader(getTranslation("venue.capacity"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> getTranslation(row.data().facts().stepFree() ? "venue.yes" : "venue.no"))
                .setHeader(getTranslation("venue.step-free"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> Formats.text(row.data().facts().streetAddress()))
                .setHeader(getTranslation("venue.address"));
        grid.addColumn(row -> Formats.money(row.data().facts().price()))
                .setHeader(getTranslation("venue.price"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(row -> ResourceLabels.state(row.active())).setHeader(getTranslation("resource.state"));
        grid.setEmptyStateText(getTranslation("venue.empty"));
        grid.setSizeFull();
        grid.addItemClickListener(
                click -> OpenLine.open(VenuesView.class, click.getItem().id()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
        if (OpenLine.isNew(event)) {
            showNew();
        } else {
            OpenLine.of(event).flatMap(venues::find).ifPresentOrElse(this::show, body::closePanel);
        }
    }

    private void load() {
        List<VenueRow> rows = venues.listAll();
        grid.setItems(rows);
        header.setNote(Texts.counted("venue.count", rows.size()));
    }

    private void showNew() {
        panel.showNew(getTranslation("venue.add"), form(VenueForm.Fields.EMPTY));
        body.openPanel();
    }

    private void show(VenueRow row) {
        var open = new ResourcePanel.Stored(
                row.id(), row.version(), row.active(), row.data().name());
        panel.show(open, form(VenueForm.Fields.of(row.data())), () -> {
            load();
            venues.find(row.id()).ifPresent(this::show);
        });
        body.openPanel();
    }

    private static VenueForm form(VenueForm.Fields fields) {
        VenueForm form = new VenueForm();
        form.show(fields);
        return form;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("venue.title");
    }
}
