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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.pdf.LetterPdf;
import no.leietileie.letter.pdf.MissingGlyph;
import org.jspecify.annotations.Nullable;

/** Opens the letter just as it will be printed. */
public class PdfLink extends Anchor {

    private transient volatile @Nullable Supplier<Letter> letter;

    public PdfLink() {
        addClassName("button-link");
        setHref(this::write, AttachmentType.INLINE);
        setTarget(AnchorTarget.BLANK);
        add(Icon.FILE_TEXT.create(), new Span(getTranslation("templates.pdf")));
    }

    /** What the next click shows; written only then. */
    public void show(Supplier<Letter> next) {
        letter = next;
    }

    private void write(DownloadEvent event) throws IOException {
        Supplier<Letter> next = letter;
        if (next == null) {
            return;
        }
        Letter shown = next.get();
        List<MissingGlyph> missing = LetterPdf.missingGlyphs(shown);
        if (missing.isEmpty()) {
            event.inline("brev.pdf");
            event.setContentType("application/pdf");
            event.getOutputStream().write(LetterPdf.of(shown));
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
