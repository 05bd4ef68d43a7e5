package no.leietileie.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Tells the other parts of the page that something has happened to its household. */
public final class HouseholdPageChanged extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1;

    private HouseholdPageChanged(UI ui) {
        super(ui, false);
    }

    /** @param part on whose page it happened */
    public static void tell(Component part) {
        part.getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new HouseholdPageChanged(ui)));
    }

    /** @param changed runs whenever something has happened, for as long as the part is on the page */
    public static void listen(Component part, Runnable changed) {
        part.addAttachListener(attached -> {
            Registration listening =
                    ComponentUtil.addListener(attached.getUI(), HouseholdPageChanged.class, _ -> changed.run());
            part.addDetachListener(detached -> {
                listening.remove();
                detached.unregisterListener();
            });
        });
    }
}
