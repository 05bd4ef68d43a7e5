package no.leietileie.base.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Icon;

/** An address that leads nowhere, or to something this user may not see: the two look the same on purpose. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends RouteNotFoundError implements HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Main page = new Main();
        page.addClassName("page");
        Button home = new Button(
                getTranslation("failure.home"), click -> UI.getCurrent().navigate(""));
        home.addThemeVariants(ButtonVariant.PRIMARY);
        page.add(new EmptyState(
                Icon.CIRCLE_HELP, getTranslation("not-found.title"), getTranslation("not-found.explanation"), home));
        getElement().appendChild(page.getElement());
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("not-found.title");
    }
}
