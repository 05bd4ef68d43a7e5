package no.leietileie.municipality.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.FileUpload;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.municipality.Logo;
import no.leietileie.municipality.LogoRow;
import no.leietileie.municipality.MunicipalitySettings;
import no.leietileie.municipality.PolicyState;

/** The municipality's logo, for the pages and the letters, from a day on. */
class LogoCard extends Card {

    private final transient MunicipalitySettings settings;
    private final transient Clock clock;
    private final Image preview = new Image();
    private final DateField validFrom = new DateField(getTranslation("rules.valid-from"));
    private final ChangeLines changes = new ChangeLines();

    LogoCard(MunicipalitySettings settings, Clock clock) {
        super(Texts.text("municipality.logo"));
        this.settings = settings;
        this.clock = clock;
        FileUpload upload =
                new FileUpload(UploadHandler.inMemory(this::received), Logo.MAX_BYTES, "image/png", "image/jpeg");
        preview.addClassName("brand-logo");
        preview.setAlt(getTranslation("municipality.logo"));
        validFrom.setHelperText(getTranslation("municipality.logo.valid-from.help"));
        add(
                new Paragraph(getTranslation("municipality.logo.help")),
                preview,
                new FormColumn().required(validFrom),
                upload,
                changes);
    }

    void load() {
        validFrom.setValue(LocalDate.now(clock));
        show();
    }

    private void received(UploadMetadata metadata, byte[] content) {
        UI ui = getUI().orElseThrow();
        Logo.read(content)
                .ifPresentOrElse(
                        logo -> ui.access(() -> store(logo)),
                        () -> ui.access(() -> Notice.failed(getTranslation("municipality.logo.rejected"))));
    }

    private void store(Logo logo) {
        settings.change(logo, Objects.requireNonNullElseGet(validFrom.getValue(), () -> LocalDate.now(clock)));
        Notice.done(getTranslation("form.saved"));
        show();
    }

    private void show() {
        String url = settings.logoUrl();
        preview.setVisible(url != null);
        if (url != null) {
            preview.setSrc(url);
        }
        changes.removeAll();
        settings.listLogos().forEach(this::add);
    }

    private void add(LogoRow logo) {
        String who = getTranslation("rules.who", logo.setByName(), Formats.time(logo.setAt()));
        String from = getTranslation("municipality.logo.from", Formats.date(logo.validFrom()));
        if (logo.state() == PolicyState.COMING) {
            changes.coming(from, who, () -> withdraw(logo));
        } else {
            changes.show(logo.state(), from, who);
        }
    }

    private void withdraw(LogoRow logo) {
        settings.withdrawLogo(logo.id());
        Notice.done(getTranslation("rules.withdrawn"));
        show();
    }
}
