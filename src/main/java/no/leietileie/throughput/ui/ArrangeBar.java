package no.leietileie.throughput.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.UnaryOperator;
import no.leietileie.base.ui.Icon;
import no.leietileie.throughput.layout.DashboardLayout;

/** Moves a figure or puts it away: what dragging does, for the keyboard. */
class ArrangeBar extends Div {

    interface Change {

        void to(UnaryOperator<DashboardLayout> change);
    }

    ArrangeBar(FigureCard card, String title, Change change) {
        addClassName("arrange-bar");
        add(
                button(
                        "figure.move-back",
                        title,
                        Icon.CHEVRON_LEFT,
                        () -> change.to(layout -> layout.move(card.kind(), -1))),
                button(
                        "figure.move-on",
                        title,
                        Icon.CHEVRON_RIGHT,
                        () -> change.to(layout -> layout.move(card.kind(), 1))),
                button("figure.put-away", title, Icon.X, () -> change.to(layout -> layout.hide(card.kind()))));
    }

    private Button button(String key, String title, Icon icon, Runnable action) {
        Button button = new Button(getTranslation(key), icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + title);
        return button;
    }
}
