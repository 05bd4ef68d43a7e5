package no.leietileie.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.sessions.OwnSessions;
import no.leietileie.access.signin.OwnPassword;
import no.leietileie.access.signin.PasswordPolicy;
import no.leietileie.access.signin.PasswordProblem;
import no.leietileie.access.signin.SignInDelayedException;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.PageHeader;

/** Everybody's own password; the first page of who came with a one-time password. */
@Route("passord")
@PermitAll
class ChangePasswordView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient OwnPassword ownPassword;
    private final transient OwnSessions ownSessions;
    private final Div sessions = new Div();
    private final PasswordField current = new PasswordField(getTranslation("password.current"));
    private final PasswordField wanted = new PasswordField(getTranslation("password.new"));
    private final Div errors = new Div();
    private final boolean must = CurrentUser.get().mustChangePassword();

    ChangePasswordView(OwnPassword ownPassword, OwnSessions ownSessions) {
        this.ownPassword = ownPassword;
        this.ownSessions = ownSessions;
        addClassName("page");
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        wanted.setHelperText(getTranslation("password.help", PasswordPolicy.SHORTEST));
        errors.addClassName("error-summary");
        errors.getElement().setAttribute("role", "alert");
        errors.setVisible(false);
        Button change = new Button(getTranslation("password.change"), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(getTranslation("password.title")));
        if (must) {
            Paragraph explanation = new Paragraph(getTranslation("password.must"));
            explanation.addClassName("hint");
            add(explanation);
        }
        add(new FormColumn().required(current).required(wanted), errors, new Div(change), sessions);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showSessions();
    }

    private void showSessions() {
        sessions.removeAll();
        if (!must) {
            sessions.add(new UserSessionsCard(ownSessions.list(), null, session -> {
                ownSessions.end(session);
                showSessions();
            }));
        }
    }

    private void change() {
        try {
            List<PasswordProblem> problems = ownPassword.change(current.getValue(), wanted.getValue());
            show(problems.stream()
                    .map(problem -> getTranslation("password.problem." + problem.name()))
                    .toList());
            if (problems.isEmpty()) {
                goOn();
            }
        } catch (SignInDelayedException delayed) {
            show(List.of(UserLabels.waiting(delayed.seconds())));
        }
    }

    private void goOn() {
        if (must) {
            // The frame and its navigation were made for who had no rights yet.
            getUI().ifPresent(ui -> ui.getPage().setLocation("."));
        } else {
            current.clear();
            wanted.clear();
            Notice.done(getTranslation("password.changed"));
            showSessions();
        }
    }

    private void show(List<String> problems) {
        errors.removeAll();
        errors.add(new H2(getTranslation("form.errors")));
        errors.setVisible(!problems.isEmpty());
        problems.forEach(problem -> errors.add(new Paragraph(problem)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.title");
    }
}
