package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import no.leietileie.access.Role;
import no.leietileie.base.ui.RunningWork;
import no.leietileie.base.ui.WorkCard;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportRow;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.register.imports.column.ColumnMapping;
import org.jspecify.annotations.Nullable;

/** One import, from the file that was received to what became of its rows. */
@Route(ImportNavigation.IMPORT)
@RolesAllowed({Role.REGISTER_NAME, Role.ADMIN_NAME})
class ImportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RegisterImports imports;
    private final transient Clock clock;
    private transient ImportAddress address = ImportAddress.START;
    private transient @Nullable ImportRow shown;
    private @Nullable WorkCard work;
    private @Nullable ImportLines lines;

    ImportView(RegisterImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
        addClassName("page");
        RunningWork.follow(this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ImportId id = event.getRouteParameters()
                .getLong(ImportNavigation.ID)
                .map(ImportId::new)
                .orElseThrow(NotFoundException::new);
        ImportRow row = imports.find(id).orElseThrow(NotFoundException::new);
        ImportAddress wanted =
                ImportAddress.read(event.getLocation().getQueryParameters().getParameters());
        boolean samePage = isShown(row) && wanted.columns() == address.columns();
        address = wanted;
        if (!samePage) {
            show(row);
        }
        if (lines != null) {
            lines.show(address);
        }
    }

    /** While a job works on it the page follows. */
    private void refresh() {
        if (shown != null && shown.state().isBusy()) {
            ImportRow row = imports.find(shown.id()).orElseThrow();
            if (isShown(row) && work != null) {
                work.showShare(row.progress().done(), row.progress().total());
            } else {
                show(row);
            }
        }
    }

    private void reload() {
        if (shown != null) {
            show(imports.find(shown.id()).orElseThrow());
        }
    }

    /** What follows the columns is what they make of the file, not the columns once more. */
    private void leaveColumns() {
        address = address.closed();
        reload();
        if (shown != null) {
            ImportNavigation.open(UI.getCurrent(), shown.id(), address);
        }
    }

    private boolean isShown(ImportRow row) {
        return shown != null && shown.id().equals(row.id()) && shown.version() == row.version();
    }

    private void show(ImportRow row) {
        shown = row;
        if (row.state().isCounted() && !row.state().isBusy()) {
            imports.noteLook(row.id());
        }
        work = null;
        lines = null;
        removeAll();
        removeClassName("page-fill");
        ImportActions actions = new ImportActions(imports, row, () -> reload());
        boolean mapping =
                row.state() == ImportState.NEEDS_MAPPING || address.columns() && row.state() == ImportState.CHECKED;
        add(new ImportHeader(row, mapping ? actions.whileMapping() : actions.all()));
        if (row.state().isBusy()) {
            showWork(row);
        } else if (mapping) {
            add(new MappingCard(imports, row, this::leaveColumns));
        } else if (row.state().isCounted()) {
            showResult(row);
        } else {
            add(StoppedImport.of(row));
        }
    }

    private void showWork(ImportRow row) {
        work = new WorkCard(getTranslation(row.state().messageKey()), clock);
        work.explain(getTranslation("imports.work." + row.state().name()));
        work.showShare(row.progress().done(), row.progress().total());
        add(work);
    }

    private void showResult(ImportRow row) {
        addClassName("page-fill");
        lines = new ImportLines(imports, row, wanted -> ImportNavigation.open(getUI().orElseThrow(), row.id(), wanted));
        ColumnMapping columns = imports.mapping(row.id()).mapping();
        add(new ImportSummary(row, imports.findLayout(row.id()).orElse(null), columns.unmappedHeaders()), lines);
        lines.show(address);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("imports.one");
    }
}
