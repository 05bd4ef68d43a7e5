package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.markdown.TemplateText;
import no.leietileie.letter.pdf.LetterPdf;
import no.leietileie.letter.pdf.MissingGlyph;
import no.leietileie.letter.template.TemplateInfo;
import org.jspecify.annotations.Nullable;

/** Opens the letter just as it will be printed. */
class PdfLink extends Anchor {

    private final transient ExampleLetters letters;
    private final transient TemplateInfo template;
    private transient volatile @Nullable TemplateText text;

    PdfLink(ExampleLetters letters, TemplateInfo template) {
        this.letters = letters;
        this.template = template;
        addClassName("button-link");
        setHref(this::write, AttachmentType.INLINE);
        setTarget(AnchorTarget.BLANK);
        add(Icon.FILE_TEXT.create(), new Span(getTranslation("templates.pdf")));
    }

    /** What the next click shows. */
    void show(TemplateText typed) {
        text = typed;
    }

    private void write(DownloadEvent event) throws IOException {
        TemplateText typed = text;
        if (typed == null) {
            return;
        }
        Letter letter = letters.of(template, typed);
        List<MissingGlyph> missing = LetterPdf.missingGlyphs(letter);
        if (missing.isEmpty()) {
            event.inline("brev.pdf");
            event.setContentType("application/pdf");
            event.getOutputStream().write(LetterPdf.of(letter));
        } else {
            event.getResponse().setStatus(HttpStatusCode.NO_CONTENT.getCode());
            tell(event.getUI(), missing);
        }
    }

    private void tell(UI ui, List<MissingGlyph> missing) {
        String characters = missing.stream()
                .map(glyph -> Character.toString(glyph.codePoint()) + " (" + glyph.code() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        ui.access(() -> Notice.failed(getTranslation("templates.missing-glyphs", characters)));
    }
}
