package no.leietileie.letter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.Optional;
import no.leietileie.base.ui.Icon;
import no.leietileie.letter.mailing.LetterId;
import no.leietileie.letter.mailing.SentLetters;

/** Opens a letter just as it went out. */
public class LetterPdfLink extends Anchor {

    private final transient SentLetters letters;
    private final transient LetterId letter;

    public LetterPdfLink(SentLetters letters, LetterId letter) {
        this.letters = letters;
        this.letter = letter;
        addClassName("letter-pdf-link");
        setHref(this::write, AttachmentType.INLINE);
        setTarget(AnchorTarget.BLANK);
        add(Icon.FILE_TEXT.create(), new Span(getTranslation("mailings.pdf")));
    }

    private void write(DownloadEvent event) throws IOException {
        Optional<byte[]> file = letters.open(letter);
        if (file.isEmpty()) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        event.inline("brev.pdf");
        event.setContentType("application/pdf");
        event.getOutputStream().write(file.get());
    }
}
