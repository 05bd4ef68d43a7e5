package no.leietileie.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import no.leietileie.base.export.ExportColumn;
import no.leietileie.base.export.ExportFormat;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.SavedFilters;
import no.leietileie.register.tenants.TenantExport;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantRow;

/** What can be done with the list as a whole: keep the view, freeze a target group, take it along as a file. */
class TenantMoreMenu extends MenuBar {

    private final transient SavedFilters saved;
    private final transient HouseholdLists lists;
    private final transient TenantExport export;
    private final TenantGrid grid;
    private final TenantViews views;
    private transient TenantFilter filter = TenantFilter.NONE;

    TenantMoreMenu(SavedFilters saved, HouseholdLists lists, TenantExport export, TenantGrid grid, TenantViews views) {
        this.saved = saved;
        this.lists = lists;
        this.export = export;
        this.grid = grid;
        this.views = views;
        MenuItem more = addItem(Icon.ELLIPSIS_VERTICAL.create());
        more.add(getTranslation("tenants.more"));
        SubMenu menu = more.getSubMenu();
        menu.addItem(getTranslation("tenants.views.save"), click -> keep(this::saveView));
        menu.addItem(getTranslation("tenants.views.delete"), click -> deleteView());
        menu.addItem(getTranslation("tenants.freeze"), click -> keep(this::freeze));
        menu.addItem(getTranslation("kept.title"), click -> UI.getCurrent().navigate(TenantListsView.class));
        menu.addSeparator();
        for (ExportFormat format : ExportFormat.values()) {
            menu.addItem(download(format));
        }
    }

    void matching(TenantFilter newFilter) {
        filter = newFilter;
    }

    private void keep(Runnable keeping) {
        if (filter.holdsIdentityNumber()) {
            Notice.failed(getTranslation("tenants.views.identity-number"));
        } else {
            keeping.run();
        }
    }

    private void saveView() {
        Checkbox shared = new Checkbox(getTranslation("tenants.views.shared"));
        new NameDialog(
                        getTranslation("tenants.views.save"),
                        getTranslation("tenants.views.explanation"),
                        name -> {
                            saved.save(name, filter, shared.getValue());
                            views.load();
                            Notice.done(getTranslation("form.saved"));
                        },
                        shared)
                .open();
    }

    private void deleteView() {
        views.own(filter)
                .ifPresentOrElse(
                        view -> {
                            saved.delete(view.id());
                            views.load();
                            Notice.doneWithUndo(getTranslation("tenants.views.deleted", view.name()), () -> {
                                saved.save(view.name(), view.filter(), view.shared());
                                views.load();
                            });
                        },
                        () -> Notice.done(getTranslation("tenants.views.none-of-yours")));
    }

    private void freeze() {
        new NameDialog(getTranslation("tenants.freeze"), getTranslation("tenants.freeze.explanation"), name -> {
                    var list = lists.freeze(name, filter);
                    Notice.done(
                            Texts.counted("tenants.frozen", lists.members(list).size()));
                })
                .open();
    }

    private Anchor download(ExportFormat format) {
        DownloadHandler file = event -> {
            event.setFileName(getTranslation("tenants.export.file") + "." + format.extension());
            event.setContentType(format.mimeType());
            // Labels are written in the user's language, which is known by the UI of the request.
            UI.setCurrent(event.getUI());
            try {
                export.write(
                        filter,
                        grid.order(),
                        format,
                        getTranslation("tenants.title"),
                        columns(),
                        event.getOutputStream());
            } finally {
                UI.setCurrent(null);
            }
        };
        return new Anchor(file, getTranslation("tenants.export." + format.extension()));
    }

    private List<ExportColumn<TenantRow>> columns() {
        return grid.columns().shownColumns().stream()
                .map(column -> new ExportColumn<TenantRow>(column.header(), column::value))
                .toList();
    }
}
