package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import no.leietileie.access.Role;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.exchange.AgencyExchange;
import no.leietileie.letter.template.PublishedText;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.ui.template.TemplateAddress;
import no.leietileie.letter.ui.template.TemplatePages;
import org.jspecify.annotations.Nullable;

/** Sends a text out to be translated into a language, and takes the translation in. */
@Route(TemplateAddress.PART + "/sprak/:language([A-Za-z-]{2,20})/byra")
@RolesAllowed({Role.TEMPLATE_ADMIN_NAME, Role.ADMIN_NAME})
class ExchangeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CONTENT_TYPE = "application/xliff+xml";

    private final transient TemplateVersions versions;
    private final transient AgencyExchange exchange;
    private final transient TemplatePages pages;
    private transient @Nullable PublishedText source;

    ExchangeView(TemplateVersions versions, AgencyExchange exchange, TemplatePages pages) {
        this.versions = versions;
        this.exchange = exchange;
        this.pages = pages;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TemplateId template = TemplateAddress.read(event);
        LanguageTag language = TranslationAddress.language(event);
        PublishedText found = versions.findPublished(template)
                .filter(text -> !language.equals(text.template().sourceLanguage()))
                .orElseThrow(NotFoundException::new);
        source = found;
        PageHeader header = new PageHeader(found.template().name());
        header.setNote(getTranslation(
                "exchange.note", Texts.language(language), found.version().number()));
        ReportPanel report = new ReportPanel(exchange, template, language, () -> done(template, language));
        removeAll();
        add(
                pages.top(found.template(), header, LanguagesView.class),
                out(found, language),
                new TakeInCard(exchange, template, language, report),
                report);
    }

    private Card out(PublishedText text, LanguageTag language) {
        String name = getTranslation(
                "exchange.file-name",
                Long.toString(text.template().id().value()),
                text.version().number(),
                language.value());
        Anchor file = new Anchor(
                DownloadHandler.fromInputStream(download -> {
                    byte[] content = exchange.write(text.template().id(), language);
                    return new DownloadResponse(new ByteArrayInputStream(content), name, CONTENT_TYPE, content.length);
                }),
                "");
        file.addClassName("button-link");
        file.add(Icon.DOWNLOAD.create(), new Span(getTranslation("exchange.download")));
        Paragraph explanation = new Paragraph(getTranslation("exchange.out.explanation"));
        explanation.addClassName("readable");
        return new Card(getTranslation("exchange.out"), explanation, file);
    }

    private static void done(TemplateId template, LanguageTag language) {
        UI.getCurrent().navigate(TranslationView.class, TranslationAddress.of(template, language));
    }

    @Override
    public String getPageTitle() {
        return source == null
                ? getTranslation("templates.title")
                : source.template().name();
    }
}
