package no.leietileie.letter.mailing.composing;

import no.leietileie.base.LanguageTag;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.MailingOptions;
import no.leietileie.letter.pdf.CommonParagraphs;
import no.leietileie.letter.template.TemplateInfo;

/**
 * What all letters of a mailing share.
 *
 * @param paragraphs of its texts as they have been set
 */
public record Round(
        MailingId mailing,
        TemplateInfo template,
        MailingOptions options,
        Texts texts,
        Paper paper,
        CommonParagraphs paragraphs) {

    /** Whether what the letter says is still what has been approved: its own text, the Norwegian, and the enclosures. */
    public boolean areTextsApproved(Composition.Written letter) {
        return letter.texts().stream().allMatch(texts::isStillApproved);
    }

    LanguageTag source() {
        return template.sourceLanguage();
    }
}
