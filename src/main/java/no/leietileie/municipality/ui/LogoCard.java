package no.leietileie.municipality.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.FileUpload;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.municipality.Logo;
import no.leietileie.municipality.MunicipalitySettings;

/** The municipality's logo, for the pages and the letters. */
class LogoCard extends Card {

    private final transient MunicipalitySettings settings;
    private final Image preview = new Image();

    LogoCard(MunicipalitySettings settings) {
        super(Texts.text("municipality.logo"));
        this.settings = settings;
        FileUpload upload =
                new FileUpload(UploadHandler.inMemory(this::received), Logo.MAX_BYTES, "image/png", "image/jpeg");
        preview.addClassName("brand-logo");
        preview.setAlt(getTranslation("municipality.logo"));
        add(new Paragraph(getTranslation("municipality.logo.help")), preview, upload);
        show();
    }

    private void received(UploadMetadata metadata, byte[] content) {
        UI ui = getUI().orElseThrow();
        Logo.read(content)
                .ifPresentOrElse(
                        logo -> {
                            settings.change(logo);
                            ui.access(this::show);
                        },
                        () -> ui.access(() -> Notice.failed(getTranslation("municipality.logo.rejected"))));
    }

    private void show() {
        String url = settings.logoUrl();
        preview.setVisible(url != null);
        if (url != null) {
            // The query makes the browser ask again after a change.
            preview.setSrc(url + "?" + System.nanoTime());
        }
    }
}
