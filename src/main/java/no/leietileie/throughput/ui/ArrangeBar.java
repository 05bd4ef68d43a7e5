package no.leietileie.throughput.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.leietileie.base.ui.Icon;
import no.leietileie.throughput.drawing.FigureKind;
import no.leietileie.throughput.layout.DashboardLayout;

/** Moves a figure or puts it away: what dragging does, for the keyboard. */
class ArrangeBar extends Div {

    private final List<Button> buttons = new ArrayList<>();
    private final FigureKind kind;
    private final transient Change change;

    interface Change {

        /** @param button which of those of the bar was used */
        void to(FigureKind kind, int button, UnaryOperator<DashboardLayout> change);
    }

    ArrangeBar(FigureCard card, String title, Change change) {
        this.kind = card.kind();
        this.change = change;
        addClassName("arrange-bar");
        add("figure.move-back", title, Icon.CHEVRON_LEFT, layout -> layout.move(kind, -1));
        add("figure.move-on", title, Icon.CHEVRON_RIGHT, layout -> layout.move(kind, 1));
        add("figure.put-away", title, Icon.X, layout -> layout.hide(kind));
    }

    private void add(String key, String title, Icon icon, UnaryOperator<DashboardLayout> move) {
        int place = buttons.size();
        Button button = new Button(getTranslation(key), icon.create(), _ -> change.to(kind, place, move));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + title);
        buttons.add(button);
        add(button);
    }

    void focus(int button) {
        buttons.get(button).focus();
    }
}
