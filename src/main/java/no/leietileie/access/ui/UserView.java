package no.leietileie.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.users.UserAccount;
import no.leietileie.access.users.UserAdministration;
import no.leietileie.base.ui.Breadcrumb;
import no.leietileie.base.ui.PageHeader;

/** One user: name and roles, lock, the right to protected households, and where she is signed in. */
@Route("administrasjon/brukere/:id")
@RolesAllowed(Role.ADMIN_NAME)
class UserView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final transient UserAdministration administration;

    UserView(UserAdministration administration) {
        this.administration = administration;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(ID)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .flatMap(id -> administration.find(new UserId(Long.parseLong(id))))
                .orElseThrow(NotFoundException::new));
    }

    private void show(UserAccount user) {
        removeAll();
        boolean own = user.id().equals(CurrentUser.get().id());
        Runnable reload = () -> administration.find(user.id()).ifPresent(this::show);
        add(
                new Breadcrumb(getTranslation("users.title"), UsersView.class),
                new PageHeader(user.data().displayName(), UserLabels.state(user.state())));
        if (own) {
            Paragraph explanation = new Paragraph(getTranslation("users.self"));
            explanation.addClassName("hint");
            add(explanation);
        }
        Div rights = new Div();
        if (!own) {
            rights.add(
                    new UserAccessCard(administration, user, reload),
                    new ProtectedSightCard(administration, user, reload));
        }
        rights.add(new UserSessionsCard(administration.listSessions(user.id()), user.lastSignInAt(), session -> {
            administration.endSession(user.id(), session);
            reload.run();
        }));
        Div parts = new Div(new UserProfileCard(administration, user, own, reload), rights);
        parts.addClassName("user-parts");
        add(parts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("users.title");
    }
}
