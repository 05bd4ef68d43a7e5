package no.leietileie.base.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Icon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a user sees when a page could not be shown: what it means for her, and what she can do. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(FailureView.class);

    /** A short reference joins what the user reports with the one line in the log. */
    static String reference() {
        return HexFormat.of().toHexDigits((short) RandomGenerator.getDefault().nextInt());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = reference();
        log.error("Page could not be shown, reference {}", reference, parameter.getException());
        addClassName("page");
        Button again = new Button(
                getTranslation("failure.again"),
                click -> UI.getCurrent().getPage().reload());
        again.addThemeVariants(ButtonVariant.PRIMARY);
        Button home = new Button(
                getTranslation("failure.home"), click -> UI.getCurrent().navigate(""));
        add(new EmptyState(
                Icon.TRIANGLE_ALERT,
                getTranslation("failure.title"),
                getTranslation("failure.explanation", reference),
                again,
                home));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("failure.title");
    }
}
