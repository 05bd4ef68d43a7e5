package no.leietileie.resource.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.ListWithPanel;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.resource.InterpreterData;
import no.leietileie.resource.InterpreterRow;
import no.leietileie.resource.Interpreters;
import no.leietileie.resource.Resources;
import no.leietileie.resource.sheet.AvailabilityImport;

/** Who interprets, in which languages, and on what terms. */
@Route("ressurser/tolker")
@RolesAllowed({Role.TEAM_NAME, Role.ADMIN_NAME})
class InterpretersView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Interpreters interpreters;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final Grid<InterpreterRow> grid = new Grid<>();
    private final ResourcePanel<InterpreterData> panel;
    private final ListWithPanel body;
    private final PageHeader header;

    InterpretersView(Interpreters interpreters, Resources resources, AvailabilityImport availability, Clock clock) {
        this.interpreters = interpreters;
        this.clock = clock;
        addClassNames("page", "page-fill");
        Button add = new Button(
                getTranslation("interpreter.add"),
                Icon.PLUS.create(),
                click -> OpenLine.openNew(InterpretersView.class));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        header = new PageHeader(getTranslation("interpreter.title"), SheetDialog.opener(availability, this::load), add);
        search.setAriaLabel(getTranslation("interpreter.search"));
        search.setPlaceholder(getTranslation("interpreter.search"));
        search.addClassName("filter-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> load());
        panel = new ResourcePanel<>(
                InterpretersView.class,
                getTranslation("interpreter.panel"),
                resources,
                interpreters::create,
                interpreters::change);
        addColumns();
        body = new ListWithPanel(grid, panel, "28rem");
        add(header, new ResourceTabs(InterpretersView.class), search, body);
    }

    private void addColumns() {
        grid.addColumn(row -> row.data().name())
                .setHeader(getTranslation("interpreter.name"))
                .setWidth("11rem");
        grid.addColumn(row -> ResourceLabels.languages(row.data()))
                .setHeader(getTranslation("interpreter.languages"))
                .setTooltipGenerator(row -> ResourceLabels.languages(row.data()))
                .setFlexGrow(2);
        grid.addColumn(row -> ResourceLabels.category(row.data().facts().qualification()))
                .setHeader(getTranslation("interpreter.category"))
                .setTooltipGenerator(row -> ResourceLabels.of(row.data().facts().qualification()));
        grid.addColumn(row -> ResourceLabels.modes(row.data().facts()))
                .setHeader(getTranslation("interpreter.modes"))
                .setTooltipGenerator(row -> ResourceLabels.modes(row.data().facts()))
                .setFlexGrow(2);
        grid.addColumn(row -> Formats.money(row.data().facts().hourlyPrice()))
                .setHeader(getTranslation("interpreter.price"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(row -> ResourceLabels.state(row.active())).setHeader(getTranslation("resource.state"));
        grid.setEmptyStateText(getTranslation("interpreter.empty"));
        grid.setSizeFull();
        grid.addItemClickListener(
                click -> OpenLine.open(InterpretersView.class, click.getItem().id()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
        if (OpenLine.isNew(event)) {
            showNew();
        } else {
            OpenLine.of(event).flatMap(interpreters::find).ifPresentOrElse(this::show, body::closePanel);
        }
    }

    private void load() {
        List<InterpreterRow> rows = interpreters.search(search.getValue());
        grid.setItems(rows);
        header.setNote(Texts.counted("interpreter.count", rows.size()));
    }

    private void showNew() {
        panel.showNew(getTranslation("interpreter.add"), form(InterpreterForm.Fields.empty()));
        body.openPanel();
    }

    private void show(InterpreterRow row) {
        var open = new ResourcePanel.Stored(
                row.id(), row.version(), row.active(), row.data().name());
        panel.show(open, form(InterpreterForm.Fields.of(row.data())), () -> {
            load();
            interpreters.find(row.id()).ifPresent(this::show);
        });
        body.openPanel();
    }

    private InterpreterForm form(InterpreterForm.Fields fields) {
        InterpreterForm form = new InterpreterForm(LocalDate.now(clock));
        form.show(fields);
        return form;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interpreter.title");
    }
}
