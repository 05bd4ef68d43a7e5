package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.FileUpload;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.imports.ImportSource;
import no.leietileie.register.imports.RegisterImports;

/** Where the landlord's file is dropped. */
class RegisterUpload extends Card {

    private final transient RegisterImports imports;

    RegisterUpload(RegisterImports imports) {
        super(Texts.text("imports.upload.title"));
        this.imports = imports;
        addClassName("register-upload");
        Paragraph explanation = new Paragraph(getTranslation("imports.upload.explanation"));
        explanation.addClassName("quiet");
        // The old Excel format is let through: the server tells what to do with it.
        FileUpload upload =
                new FileUpload(this::received, imports.mostBytes(), ".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls");
        add(new Div(explanation), upload);
    }

    private void received(UploadEvent event) throws IOException {
        var id = imports.receive(event.getInputStream(), event.getFileName(), ImportSource.UPLOAD);
        event.getUI().access(() -> ImportNavigation.open(event.getUI(), id));
    }
}
