package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.FileUpload;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.exchange.AgencyExchange;
import no.leietileie.letter.exchange.ImportCheck;
import no.leietileie.letter.template.TemplateId;

/** Takes a file and shows what it would change. */
class TakeInCard extends Card {

    private final transient AgencyExchange exchange;
    private final transient TemplateId template;
    private final transient LanguageTag language;
    private final ReportPanel report;
    private final FileUpload upload;

    TakeInCard(AgencyExchange exchange, TemplateId template, LanguageTag language, ReportPanel report) {
        super(Texts.text("exchange.in"));
        this.exchange = exchange;
        this.template = template;
        this.language = language;
        this.report = report;
        this.upload = new FileUpload(
                UploadHandler.inMemory(this::received),
                AgencyExchange.MOST_BYTES,
                ".xlf",
                ".xliff",
                "application/xliff+xml");
        Paragraph explanation = new Paragraph(getTranslation("exchange.in.explanation"));
        explanation.addClassName("readable");
        add(explanation, upload);
    }

    private void received(UploadMetadata metadata, byte[] content) {
        UI ui = getUI().orElseThrow();
        ImportCheck check = exchange.check(template, language, content);
        ui.access(() -> {
            // The next file may come at once.
            upload.clearFileList();
            report.show(check, content);
        });
    }
}
