package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.register.imports.ImportId;

/** The addresses of the import's pages, and the ways to them. */
final class ImportNavigation {

    static final String LIST = "import";
    static final String ID = "id";
    static final String IMPORT = LIST + "/:" + ID + "([0-9]{1,18})";
    static final String MISSING = IMPORT + "/mangler";
    static final String HELD_ROWS = LIST + "/venter";

    private ImportNavigation() {}

    /** Whether she may open the pages; who may not hears nothing of imports elsewhere either. */
    static boolean isForCurrentUser() {
        return CurrentUser.find()
                .filter(user -> user.looksAfterRegister() || user.roles().contains(Role.ADMIN))
                .isPresent();
    }

    static String toList() {
        return LIST;
    }

    static String toImport(ImportId id) {
        return LIST + "/" + id.value();
    }

    static String toHeldRows() {
        return HELD_ROWS;
    }

    static String toHeldRow(ImportId id, int number) {
        return HELD_ROWS + "?" + new HeldRowKey(id, number).toQuery().getQueryString();
    }

    static void open(UI ui, ImportId id) {
        ui.navigate(ImportView.class, parameters(id));
    }

    static void open(UI ui, ImportId id, ImportAddress address) {
        ui.navigate(ImportView.class, parameters(id), new QueryParameters(address.toQuery()));
    }

    static RouteParameters parameters(ImportId id) {
        return new RouteParameters(ID, Long.toString(id.value()));
    }

    /** @param row that is to be open */
    static void openHeldRows(Optional<HeldRowKey> row) {
        UI.getCurrent().navigate(HELD_ROWS, row.map(HeldRowKey::toQuery).orElseGet(QueryParameters::empty));
    }
}
