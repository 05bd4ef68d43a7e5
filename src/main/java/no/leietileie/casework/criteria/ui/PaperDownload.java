package no.leietileie.casework.criteria.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Icon;
import no.leietileie.casework.criteria.ProposalRow;
import no.leietileie.casework.criteria.ProposalState;
import no.leietileie.letter.document.Block;

/** The paper as a file: what the decision maker was given, or a draft of it. */
class PaperDownload extends Anchor {

    PaperDownload(CriteriaParts parts, ProposalRow proposal, List<Block> blocks) {
        String recipient = getTranslation("proposal.paper.recipient");
        LanguageTag language = new LanguageTag(getLocale().getLanguage());
        setHref(
                DownloadHandler.fromInputStream(event -> {
                    byte[] content = proposal.state() == ProposalState.DRAFT
                            ? draft(parts, proposal, blocks, language, recipient)
                            : parts.proposals()
                                    .findPaper(proposal.id())
                                    .orElseGet(() -> draft(parts, proposal, blocks, language, recipient));
                    return new DownloadResponse(
                            new ByteArrayInputStream(content), "forslag.pdf", "application/pdf", content.length);
                }),
                AttachmentType.DOWNLOAD);
        add(Icon.FILE_TEXT.create(), new Span(getTranslation("case-meeting.pdf")));
        addClassName("button-link");
    }

    private static byte[] draft(
            CriteriaParts parts, ProposalRow proposal, List<Block> blocks, LanguageTag language, String recipient) {
        return parts.pdf().of(language, proposal.data().title(), recipient, blocks);
    }
}
