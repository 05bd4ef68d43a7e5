package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** Beside a list: what is known about the line that is open, and what can be done with it. */
public class SidePanel extends Aside implements Focusable<SidePanel> {

    private final String label;
    private final String closeLabel;
    private final transient Runnable close;

    public SidePanel(String label, String closeLabel, Runnable close) {
        this.label = label;
        this.closeLabel = closeLabel;
        this.close = close;
        addClassName("side-panel");
        getElement().setAttribute("aria-label", label);
        // Whoever clicks into the panel is then in it, and the keys of the list go on working.
        setTabIndex(-1);
    }

    /** Replaces all that was shown before. */
    public void show(String title, Component... content) {
        removeAll();
        Button shut = new Button(Icon.X.create(), click -> close.run());
        shut.setAriaLabel(closeLabel);
        shut.addThemeVariants(ButtonVariant.TERTIARY);
        Div head = new Div(new H2(title), shut);
        head.addClassName("side-panel-head");
        add(head);
        add(content);
    }

    String label() {
        return label;
    }

    void close() {
        close.run();
    }
}
