package no.leietileie.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.leietileie.access.signin.SignInProviders;
import no.leietileie.base.ui.Brand;

@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final Paragraph note = new Paragraph();

    LoginView(Brand brand, SignInProviders providers) {
        addClassName("login-page");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts(getTranslation("login.failed.title"), getTranslation("login.failed.message")));
        note.addClassName("login-note");
        note.getElement().setAttribute("role", "status");
        note.setVisible(false);
        Div card = new Div(new H1("Leie til eie"), new Paragraph(brand.municipalityName()), note);
        card.addClassName("login-card");
        if (providers.areTheOnlyWay()) {
            card.addClassName("login-card-elsewhere");
            card.add(new Paragraph(getTranslation("login.external.only")));
        } else {
            card.add(form);
        }
        providers.listAll().forEach(provider -> card.add(link(provider)));
        add(card);
    }

    private Anchor link(SignInProviders.Provider provider) {
        Anchor link = new Anchor(provider.location(), getTranslation("login.external", provider.name()));
        link.setRouterIgnore(true);
        return link;
    }

    private LoginI18n texts(String failure, String explanation) {
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle(getTranslation("login.title"));
        texts.getForm().setUsername(getTranslation("login.username"));
        texts.getForm().setPassword(getTranslation("login.password"));
        texts.getForm().setSubmit(getTranslation("login.submit"));
        texts.getErrorMessage().setTitle(failure);
        texts.getErrorMessage().setMessage(explanation);
        texts.getErrorMessage().setUsername(getTranslation("login.username.missing"));
        texts.getErrorMessage().setPassword(getTranslation("login.password.missing"));
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getParameters().forEach((reason, values) -> {
            switch (reason) {
                case "error" -> form.setError(true);
                case "wait" -> refuse(waiting(values.getFirst()));
                case "locked" -> refuse(getTranslation("login.locked"));
                case "expired" -> refuse(getTranslation("login.expired"));
                case "uninvited" -> refuse(getTranslation("login.uninvited"));
                case "weak" -> refuse(getTranslation("login.weak"));
                case "passwords-off" -> refuse(getTranslation("login.passwords-off"));
                case "external" -> refuse(getTranslation("login.external-failed"));
                case "timeout" -> say(getTranslation("login.timeout"));
                case "stale" -> say(getTranslation("login.stale"));
                case "ended" -> say(getTranslation("login.ended"));
                default -> {}
            }
        });
    }

    private void refuse(String explanation) {
        if (form.getParent().isEmpty()) {
            say(explanation);
            return;
        }
        form.setI18n(texts(getTranslation("login.failed.title"), explanation));
        form.setError(true);
    }

    private void say(String text) {
        note.setText(text);
        note.setVisible(true);
    }

    private String waiting(String seconds) {
        // The address can hold anything; four digits are more than the longest delay.
        long wait = seconds.matches("\\d{1,4}") ? Long.parseLong(seconds) : 1;
        return UserLabels.waiting(wait);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
