package no.leietileie.purchase.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.purchase.AcquisitionRow;
import no.leietileie.purchase.Acquisitions;
import org.jspecify.annotations.Nullable;

/** The dwellings that the municipality has bought in a year. */
@Route("innkjopte-boliger")
@RolesAllowed({Role.REGISTER_NAME, Role.ADMIN_NAME})
class AcquisitionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String YEAR = "year";

    private final transient Acquisitions acquisitions;
    private final transient Clock clock;
    private final Button add = new Button(getTranslation("acquisition.add"), Icon.PLUS.create(), _ -> open(null));
    private final PageHeader header = new PageHeader(getTranslation("acquisition.title"), add);
    private final Select<Integer> years = new Select<>();
    private final Grid<AcquisitionRow> grid = new Grid<>();
    private int year;

    AcquisitionsView(Acquisitions acquisitions, Clock clock) {
        this.acquisitions = acquisitions;
        this.clock = clock;
        addClassName("page");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        years.setLabel(getTranslation("acquisition.year"));
        years.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                AcquisitionsView.class, QueryParameters.of(YEAR, Integer.toString(change.getValue())));
            }
        });
        grid.addColumn(row -> Formats.date(row.data().boughtOn())).setHeader(getTranslation("acquisition.bought-on"));
        grid.addColumn(row -> row.data().dwelling())
                .setHeader(getTranslation("acquisition.dwelling"))
                .setFlexGrow(3);
        grid.addColumn(row -> Formats.money(row.data().price()))
                .setHeader(getTranslation("acquisition.price"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(AcquisitionRow::recordedByName).setHeader(getTranslation("acquisition.by"));
        grid.addComponentColumn(this::edit).setHeader(getTranslation("acquisition.actions"));
        grid.setAllRowsVisible(true);
        Div filters = new Div(years);
        filters.addClassName("filter-bar");
        add(header, filters, grid);
    }

    private Button edit(AcquisitionRow row) {
        Button button = new Button(getTranslation("acquisition.change"), _ -> open(row));
        button.setAriaLabel(
                getTranslation("acquisition.change.label", row.data().dwelling()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .map(Integer::parseInt)
                .orElseGet(() -> LocalDate.now(clock).getYear());
        load();
    }

    private void load() {
        List<AcquisitionRow> rows = acquisitions.listOf(year);
        header.setNote(Formats.number(rows.size()));
        var all = acquisitions.listYears();
        all.add(year);
        years.setItems(all.reversed());
        years.setValue(year);
        grid.setItems(rows);
        grid.setEmptyStateComponent(new EmptyState(
                Icon.BUILDING_2,
                getTranslation("acquisition.empty", Integer.toString(year)),
                getTranslation("acquisition.empty.why")));
    }

    private void open(@Nullable AcquisitionRow row) {
        new AcquisitionDialog(acquisitions, row, LocalDate.now(clock), this::load).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("acquisition.title");
    }
}
