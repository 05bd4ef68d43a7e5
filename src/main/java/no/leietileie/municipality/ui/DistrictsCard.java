package no.leietileie.municipality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.municipality.DistrictData;
import no.leietileie.municipality.DistrictRow;
import no.leietileie.municipality.Districts;

/** The districts and the postal codes that tell them apart. */
class DistrictsCard extends Card {

    private final transient Districts districts;
    private final Grid<DistrictRow> grid = new Grid<>();

    DistrictsCard(Districts districts) {
        super(Texts.text("municipality.districts"));
        this.districts = districts;
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
                click -> new DistrictDialog(districts, this::load).open()));
        add(grid);
    }

    void load() {
        grid.setItems(districts.listAll());
    }

    private Button actions(DistrictRow row) {
        Button edit = new Button(
                getTranslation("municipality.district.edit"),
                click -> new DistrictDialog(districts, row, this::load).open());
        edit.setAriaLabel(getTranslation("municipality.district.edit.label", row.name()));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        return edit;
    }

    static void remove(Districts districts, DistrictRow row, Runnable changed) {
        districts.remove(row.id());
        changed.run();
        Notice.doneWithUndo(Texts.text("municipality.district.removed", row.name()), () -> {
            districts.create(new DistrictData(row.name(), row.postalCodes()));
            changed.run();
        });
    }
}
