package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;

/** A list with the panel of its open line: beside it, or over it where there is no room. */
public class ListWithPanel extends MasterDetailLayout {

    /** Over the list the panel is a dialog, to which the layout itself gives no name. */
    private static final String NAME_OF_PANEL = """
            const name = $0;
            Promise.resolve(this.updateComplete).then(
                () => this.shadowRoot.querySelector('#detail')?.setAttribute('aria-label', name));
            """;

    private final SidePanel panel;

    /** @param panelSize a CSS length */
    public ListWithPanel(Component list, SidePanel panel, String panelSize) {
        this.panel = panel;
        addClassName("list-with-panel");
        setMaster(list);
        setExpandMaster(true);
        setMasterSize("24rem");
        setDetailSize(panelSize);
        setSizeFull();
        addBackdropClickListener(click -> panel.close());
        addDetailEscapePressListener(escape -> panel.close());
    }

    public void openPanel() {
        setDetail(panel);
        getElement().executeJs(NAME_OF_PANEL, panel.label());
    }

    public void closePanel() {
        setDetail(null);
    }
}
