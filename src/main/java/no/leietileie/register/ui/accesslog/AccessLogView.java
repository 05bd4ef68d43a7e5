package no.leietileie.register.ui.accesslog;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Role;
import no.leietileie.access.log.AccessLogInspection;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.access.users.UserAdministration;
import no.leietileie.base.ui.AddressBar;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.ListWithPanel;
import no.leietileie.base.ui.OpeningLines;
import no.leietileie.base.ui.PageHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** Who has looked at whom, and who has changed what. The address holds the filter and the open line. */
@Route(AccessLogView.ROUTE)
@RolesAllowed(Role.ADMIN_NAME)
class AccessLogView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "administrasjon/innsynslogg";

    private final transient AccessLogInspection inspection;
    private final transient UserAdministration users;
    private final PageHeader header;
    private final AccessLogFilterBar filters = new AccessLogFilterBar(AccessLogView::go);
    private final AccessLogGrid grid;
    private final AccessLogPanel panel = new AccessLogPanel(this::closePanel);
    private final ListWithPanel body;
    private final Div empty = new Div();
    private transient @Nullable AccessLogAddress address;

    AccessLogView(AccessLogInspection inspection, UserAdministration users) {
        this.inspection = inspection;
        this.users = users;
        addClassNames("page", "page-fill");
        header = new PageHeader(
                getTranslation("access.log"),
                new AccessLogExportMenu(inspection, () -> address().filter()));
        grid = new AccessLogGrid(inspection);
        OpeningLines.of(grid, row -> Long.valueOf(row.id()).equals(address().entry()), panel::isAttached, this::open);
        body = new ListWithPanel(grid, panel, "26rem");
        add(header, filters, body, empty);
    }

    private AccessLogAddress address() {
        return address == null ? AccessLogAddress.START : address;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        AccessLogAddress wanted =
                AccessLogAddress.read(event.getLocation().getQueryParameters().getParameters());
        boolean sameLines = address != null && address.filter().equals(wanted.filter());
        if (address == null) {
            filters.offer(userNames(), inspection.listSubjects());
        }
        address = wanted;
        if (!sameLines) {
            showLines(wanted);
        }
        Long entry = wanted.entry();
        if (entry != null) {
            inspection.find(entry).ifPresent(this::showPanel);
        }
    }

    private Map<Long, String> userNames() {
        Map<Long, String> names = new HashMap<>();
        names.put(ActingUser.SYSTEM.id().value(), ActingUser.SYSTEM.displayName());
        users.page("", Pageable.unpaged())
                .forEach(user -> names.put(user.id().value(), user.data().displayName()));
        return names;
    }

    private void showLines(AccessLogAddress wanted) {
        filters.show(wanted);
        inspection.noteSearch(wanted.filter());
        long count = grid.show(wanted.filter());
        header.setNote(getTranslation("access.count", Formats.number(count)));
        body.setVisible(count > 0);
        empty.removeAll();
        empty.add(new EmptyState(
                Icon.HISTORY,
                getTranslation("access.none.title"),
                getTranslation(wanted.endsBeforeItStarts() ? "access.none.dates" : "access.none.explanation")));
        empty.setVisible(count == 0);
        hidePanel();
    }

    private void open(AccessLogRow row) {
        address = address().opened(row.id());
        showPanel(row);
        noteAddress();
    }

    private void closePanel() {
        address = address().opened(null);
        hidePanel();
        noteAddress();
    }

    private void showPanel(AccessLogRow row) {
        panel.show(row);
        grid.mark(row.id());
        body.openPanel();
    }

    private void hidePanel() {
        grid.mark(null);
        body.closePanel();
    }

    private void noteAddress() {
        AddressBar.note(AccessLogView.class, address().toQuery());
    }

    private static void go(AccessLogAddress wanted) {
        AddressBar.go(AccessLogView.class, wanted.toQuery());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.log");
    }
}
