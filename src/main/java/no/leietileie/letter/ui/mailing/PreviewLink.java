package no.leietileie.letter.ui.mailing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.letter.mailing.LetterId;
import no.leietileie.letter.mailing.MailingRecipients;
import no.leietileie.letter.mailing.Shown;

/** Opens the letter of one recipient just as it would be sent now. */
class PreviewLink extends Anchor {

    private final transient MailingRecipients recipients;
    private final transient LetterId letter;

    PreviewLink(MailingRecipients recipients, LetterId letter) {
        this.recipients = recipients;
        this.letter = letter;
        addClassName("letter-pdf-link");
        setHref(this::write, AttachmentType.INLINE);
        setTarget(AnchorTarget.BLANK);
        add(Icon.FILE_TEXT.create(), new Span(getTranslation("mailings.preview")));
    }

    private void write(DownloadEvent event) throws IOException {
        switch (recipients.preview(letter)) {
            case Shown.Pdf(var content) -> {
                event.inline("brev.pdf");
                event.setContentType("application/pdf");
                event.getOutputStream().write(content);
            }
            case Shown.Stopped(var problem, var _) -> {
                event.getResponse().setStatus(HttpStatusCode.NO_CONTENT.getCode());
                event.getUI()
                        .access(() -> Notice.failed(
                                getTranslation("mailings.preview.stopped", getTranslation(problem.messageKey()))));
            }
        }
    }
}
