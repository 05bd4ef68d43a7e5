package no.leietileie.throughput.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.leietileie.base.ui.Icon;
import no.leietileie.throughput.drawing.Drawing;
import no.leietileie.throughput.drawing.FigureKind;
import no.leietileie.throughput.layout.DashboardLayout;
import no.leietileie.throughput.layout.DashboardLayouts;

/** The cards of the page as the reader has arranged them, and the tools to do so. */
class FigureCards extends Div {

    private final transient DashboardLayouts layouts;
    private final Div cards = new Div();
    private final Div away = new Div();
    private final Map<FigureKind, ArrangeBar> bars = new EnumMap<>(FigureKind.class);
    private transient Map<FigureKind, Drawing> drawings = Map.of();
    private FigureCard.ListAddress lists = _ -> null;
    private String source = "";
    private boolean arranging;

    FigureCards(DashboardLayouts layouts) {
        this.layouts = layouts;
        cards.addClassName("figure-cards");
        away.addClassName("figures-away");
        add(away, cards);
    }

    /** @param source of all of them, in words */
    void show(List<Drawing> all, String sourceOfAll, FigureCard.ListAddress addresses) {
        source = sourceOfAll;
        drawings = new EnumMap<>(FigureKind.class);
        all.forEach(drawing -> drawings.put(drawing.kind(), drawing));
        lists = addresses;
        draw(layouts.own());
    }

    /** @return whether the tools are there now */
    boolean toggleArranging() {
        arranging = !arranging;
        draw(layouts.own());
        return arranging;
    }

    private void draw(DashboardLayout layout) {
        cards.removeAll();
        away.removeAll();
        bars.clear();
        List<Drawing> shown = layout.shown().stream()
                .map(drawings::get)
                .filter(drawing -> drawing != null)
                .toList();
        shown.stream()
                .filter(drawing -> arranging || drawing.absent() == null)
                .forEach(drawing -> cards.add(card(drawing)));
        // What only says what will be here stands below what is, until somebody arranges.
        shown.stream()
                .filter(drawing -> !arranging && drawing.absent() != null)
                .forEach(drawing -> cards.add(card(drawing)));
        away.setVisible(arranging);
        if (arranging) {
            away.add(new Paragraph(getTranslation("throughput.arrange.hint")));
            layout.order().stream().filter(layout.hidden()::contains).forEach(kind -> away.add(back(kind)));
            away.add(original());
        }
    }

    private FigureCard card(Drawing drawing) {
        FigureCard card = new FigureCard(drawing, source, lists);
        if (arranging) {
            ArrangeBar bar = new ArrangeBar(card, drawing.title(), this::changeByKeyboard);
            bars.put(drawing.kind(), bar);
            card.addClassName("arranging");
            card.addComponentAtIndex(0, bar);
            DragSource.create(card);
            DropTarget.create(card)
                    .addDropListener(drop -> drop.getDragSourceComponent()
                            .filter(FigureCard.class::isInstance)
                            .map(FigureCard.class::cast)
                            .ifPresent(dragged -> change(layout -> layout.moveTo(dragged.kind(), card.kind()))));
        }
        return card;
    }

    private Button back(FigureKind kind) {
        return new Button(
                getTranslation("figure.bring-back", getTranslation("throughput." + kind.key())),
                Icon.PLUS.create(),
                _ -> change(layout -> layout.show(kind)));
    }

    private Button original() {
        Button button = new Button(
                getTranslation("throughput.arrange.original"),
                Icon.UNDO_2.create(),
                _ -> change(_ -> DashboardLayout.ORIGINAL));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** Whoever moves a figure step by step stays at its button. */
    private void changeByKeyboard(FigureKind kind, int button, UnaryOperator<DashboardLayout> change) {
        change(change);
        ArrangeBar bar = bars.get(kind);
        if (bar != null) {
            bar.focus(button);
        } else {
            away.getChildren()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .reduce((_, last) -> last)
                    .ifPresent(Button::focus);
        }
    }

    private void change(UnaryOperator<DashboardLayout> change) {
        DashboardLayout changed = change.apply(layouts.own());
        layouts.keep(changed);
        draw(changed);
    }
}
