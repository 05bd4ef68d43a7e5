package no.leietileie.register.ui.retention;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.retention.Retention;
import no.leietileie.register.retention.RetentionHoldRow;

/** Households about which nothing is deleted, and why. */
class HoldsCard extends Card {

    private final transient Retention retention;
    private final transient Runnable changed;
    private final Grid<RetentionHoldRow> grid = new Grid<>();

    HoldsCard(Retention retention, Runnable changed) {
        super(Texts.text("retention.holds"));
        this.retention = retention;
        this.changed = changed;
        withAction(new Button(
                getTranslation("retention.hold"),
                Icon.PLUS.create(),
                click -> new HoldDialog(retention, changed).open()));
        grid.addColumn(hold -> getTranslation(
                        "access.household", Long.toString(hold.household().value())))
                .setHeader(getTranslation("retention.household"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(RetentionHoldRow::reason).setHeader(getTranslation("retention.reason"));
        grid.addColumn(hold -> getTranslation("rules.who", hold.setByName(), Formats.time(hold.setAt())))
                .setHeader(getTranslation("retention.set-by"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::lift)
                .setHeader(getTranslation("retention.action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("retention.holds.none"));
        add(grid);
    }

    void load() {
        grid.setItems(retention.listHolds());
    }

    private Button lift(RetentionHoldRow hold) {
        Button lift = new Button(getTranslation("retention.lift"), click -> {
            retention.lift(hold.id());
            changed.run();
            Notice.doneWithUndo(getTranslation("retention.lifted"), () -> {
                retention.hold(hold.household(), hold.reason());
                changed.run();
            });
        });
        lift.setAriaLabel(getTranslation(
                "retention.lift.label", Long.toString(hold.household().value())));
        lift.addThemeVariants(ButtonVariant.TERTIARY);
        return lift;
    }
}
