package no.leietileie.register.ui.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.retention.ExpiredKind;
import no.leietileie.register.retention.Retention;

/** For each kind of data how long it is kept, and what would be deleted today. */
class ExpiredCard extends Card {

    private final transient Retention retention;
    private final transient Runnable changed;
    private final Grid<ExpiredKind> grid = new Grid<>();

    ExpiredCard(Retention retention, Runnable changed) {
        super(Texts.text("retention.expired"));
        this.retention = retention;
        this.changed = changed;
        grid.addColumn(ExpiredCard::title).setHeader(getTranslation("retention.kind"));
        grid.addColumn(kind -> Texts.counted("retention.months", kind.months()))
                .setHeader(getTranslation("retention.period"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(kind -> Formats.date(kind.before()))
                .setHeader(getTranslation("retention.before"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(kind -> Formats.number(kind.count()))
                .setHeader(getTranslation("retention.count"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::action)
                .setHeader(getTranslation("retention.action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        add(grid);
    }

    void load() {
        grid.setItems(retention.listExpired());
    }

    private static String title(ExpiredKind kind) {
        return Texts.text("retention.kind." + kind.key());
    }

    private Component action(ExpiredKind kind) {
        if (kind.count() == 0) {
            return new Span(getTranslation("retention.nothing"));
        }
        Button delete = new Button(getTranslation("retention.delete"), click -> ask(kind));
        delete.setAriaLabel(getTranslation("retention.delete.label", title(kind)));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        return delete;
    }

    private void ask(ExpiredKind kind) {
        Confirmation.ask(
                getTranslation("retention.delete.label", title(kind)),
                getTranslation(
                        "retention.summary", title(kind), Formats.number(kind.count()), Formats.date(kind.before())),
                getTranslation("retention.delete.verb", Formats.number(kind.count())),
                () -> {
                    retention.delete(kind);
                    Notice.done(getTranslation("retention.started"));
                    changed.run();
                });
    }
}
