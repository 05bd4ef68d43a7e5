package no.leietileie.municipality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.municipality.DistrictChangeRow;
import no.leietileie.municipality.DistrictRow;
import no.leietileie.municipality.Districts;

/** The districts and the postal codes that tell them apart. */
class DistrictsCard extends Card {

    private final transient Districts districts;
    private final transient Clock clock;
    private final Grid<DistrictRow> grid = new Grid<>();
    private final ChangeLines coming = new ChangeLines();

    DistrictsCard(Districts districts, Clock clock) {
        super(Texts.text("municipality.districts"));
        this.districts = districts;
        this.clock = clock;
        grid.addColumn(DistrictRow::name).setHeader(getTranslation("municipality.district"));
        grid.addColumn(row -> row.postalCodes().stream().sorted().collect(Collectors.joining(", ")))
                .setHeader(getTranslation("municipality.postal-codes"));
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("municipality.actions"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(getTranslation("municipality.districts.empty"));
        withAction(new Button(
                getTranslation("municipality.district.add"),
                Icon.PLUS.create(),
                click -> new DistrictDialog(districts, today(), this::load).open()));
        add(grid, coming);
    }

    void load() {
        grid.setItems(districts.listAll());
        coming.removeAll();
        districts
                .listComing()
                .forEach(change -> coming.coming(
                        DistrictTexts.change(change),
                        getTranslation("rules.who", change.setByName(), Formats.time(change.setAt())),
                        () -> withdraw(change)));
    }

    private void withdraw(DistrictChangeRow change) {
        districts.withdraw(change.id());
        Notice.done(getTranslation("rules.withdrawn"));
        load();
    }

    private Div actions(DistrictRow row) {
        Button history = new Button(
                getTranslation("rules.history"),
                click -> new DistrictHistoryDialog(row.name(), districts.listHistory(row.id())).open());
        history.setAriaLabel(getTranslation("rules.history.label", row.name()));
        Button edit = new Button(
                getTranslation("municipality.district.edit"),
                click -> new DistrictDialog(districts, row, today(), this::load).open());
        edit.setAriaLabel(getTranslation("municipality.district.edit.label", row.name()));
        Stream.of(history, edit).forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY));
        return new Div(history, edit);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
