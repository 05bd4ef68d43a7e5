package no.leietileie.register.ui.accesslog;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;
import no.leietileie.access.log.AccessLogFilter;
import no.leietileie.access.log.AccessLogInspection;
import no.leietileie.base.export.ExportFormat;
import no.leietileie.base.ui.Icon;

/** Takes what the log shows along as a file, which the log then tells of. */
class AccessLogExportMenu extends MenuBar {

    private final transient AccessLogInspection inspection;
    private final transient Supplier<AccessLogFilter> filter;

    AccessLogExportMenu(AccessLogInspection inspection, Supplier<AccessLogFilter> filter) {
        this.inspection = inspection;
        this.filter = filter;
        MenuItem export = addItem(Icon.DOWNLOAD.create());
        export.add(getTranslation("access.export"));
        for (ExportFormat format : ExportFormat.values()) {
            export.getSubMenu().addItem(download(format));
        }
    }

    private Anchor download(ExportFormat format) {
        DownloadHandler file = event -> {
            event.setFileName(getTranslation("access.export.file") + "." + format.extension());
            event.setContentType(format.mimeType());
            // Labels are written in the user's language, which is known by the UI of the request.
            UI.setCurrent(event.getUI());
            try {
                inspection.export(
                        filter.get(),
                        format,
                        getTranslation("access.log"),
                        AccessLogTexts.columns(),
                        event.getOutputStream());
            } finally {
                UI.setCurrent(null);
            }
        };
        return new Anchor(file, getTranslation("tenants.export." + format.extension()));
    }
}
