package no.leietileie.casework.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Tells the other parts of the page that something has happened to its household. */
public final class CaseworkChanged extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1;

    private CaseworkChanged(UI ui) {
        super(ui, false);
    }

    public static void tell(UI ui) {
        ComponentUtil.fireEvent(ui, new CaseworkChanged(ui));
    }

    static Registration listen(UI ui, ComponentEventListener<CaseworkChanged> listener) {
        return ComponentUtil.addListener(ui, CaseworkChanged.class, listener);
    }
}
