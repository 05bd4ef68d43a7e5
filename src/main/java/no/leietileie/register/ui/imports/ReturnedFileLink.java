package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import no.leietileie.base.ui.Icon;
import no.leietileie.register.imports.ImportRow;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.register.imports.file.FileLayout;

/** The landlord's own file with a column of messages, to be mended where it came from. */
class ReturnedFileLink extends Anchor {

    private final transient RegisterImports imports;
    private final transient ImportRow row;

    ReturnedFileLink(RegisterImports imports, ImportRow row) {
        this.imports = imports;
        this.row = row;
        addClassName("button-link");
        setHref(this::write);
        add(Icon.DOWNLOAD.create(), new Span(getTranslation("imports.returned")));
    }

    private void write(DownloadEvent event) throws IOException {
        FileLayout layout = imports.findLayout(row.id()).orElseThrow();
        event.setFileName(
                getTranslation("imports.returned.name", withoutEnding(row.fileName())) + layout.ending(row.fileName()));
        event.setContentType(layout.mimeType());
        // The messages are written in the user's language, which is known by the UI of the request.
        UI.setCurrent(event.getUI());
        try {
            imports.annotatedFile(
                    row.id(),
                    getTranslation("imports.returned.column"),
                    found -> ImportTexts.messages(found.hold(), found.findings(), " | "),
                    event.getOutputStream());
        } finally {
            UI.setCurrent(null);
        }
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
