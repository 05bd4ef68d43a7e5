package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** The way back to the page above; only on pages that have one. */
public class Breadcrumb extends Nav {

    public Breadcrumb(String title, Class<? extends Component> above) {
        addClassName("breadcrumb");
        getElement().setAttribute("aria-label", getTranslation("breadcrumb"));
        add(new RouterLink(title, above));
    }
}
