package no.leietileie.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import no.leietileie.access.Role;
import no.leietileie.access.users.UserAccount;
import no.leietileie.access.users.UserAdministration;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;

/** Everyone who may sign in, and what they may do. */
@Route("administrasjon/brukere")
@RolesAllowed(Role.ADMIN_NAME)
class UsersView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final String TEXT = "sok";

    private final transient UserAdministration administration;
    private final Paragraph oneAdministrator = new Paragraph(getTranslation("users.one-administrator"));
    private final TextField search = new TextField();
    private final Grid<UserAccount> grid = new Grid<>();

    UsersView(UserAdministration administration) {
        this.administration = administration;
        addClassName("page");
        Button invite = new Button(
                getTranslation("users.invite"),
                Icon.PLUS.create(),
                click -> new InviteDialog(administration, this::load).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        oneAdministrator.addClassName("hint");
        search.setAriaLabel(getTranslation("users.search"));
        search.setPlaceholder(getTranslation("users.search"));
        search.addClassName("filter-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> getUI().filter(ui -> change.isFromClient())
                .ifPresent(ui -> ui.navigate(UsersView.class, QueryParameters.of(TEXT, change.getValue()))));
        addColumns();
        add(new PageHeader(getTranslation("users.title"), invite), oneAdministrator, search, grid);
    }

    private void addColumns() {
        grid.addComponentColumn(UsersView::link)
                .setHeader(getTranslation("users.name"))
                .setSortProperty("displayName");
        grid.addColumn(user -> user.data().username())
                .setHeader(getTranslation("users.username"))
                .setSortProperty("username");
        grid.addColumn(user -> UserLabels.roles(user.data())).setHeader(getTranslation("users.roles"));
        grid.addColumn(user -> UserLabels.agency(user.data().agency()))
                .setHeader(getTranslation("users.agency"))
                .setSortProperty("agency");
        grid.addComponentColumn(user -> UserLabels.state(user.state())).setHeader(getTranslation("users.state"));
        grid.addColumn(user -> Formats.time(user.lastSignInAt()))
                .setHeader(getTranslation("users.last-sign-in"))
                .setSortProperty("lastSignInAt");
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(getTranslation("users.empty"));
        grid.setItemsPageable(
                page -> administration.page(search.getValue(), page).getContent());
    }

    private static RouterLink link(UserAccount user) {
        return new RouterLink(
                user.data().displayName(),
                UserView.class,
                new RouteParameters(UserView.ID, Long.toString(user.id().value())));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TEXT)
                .orElse(""));
        load();
    }

    private void load() {
        oneAdministrator.setVisible(administration.countAdministrators() < 2);
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("users.title");
    }
}
