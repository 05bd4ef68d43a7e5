package no.leietileie.letter.mailing.composing;

import no.leietileie.base.LanguageTag;
import no.leietileie.letter.mailing.store.MailingText;
import no.leietileie.letter.markdown.Merge;
import no.leietileie.letter.markdown.MergeValues;
import no.leietileie.letter.markdown.TemplateText;

/** The words of a mailing in one language, read once for all its letters. */
public record FrozenText(MailingText row, TemplateText text) {

    static FrozenText of(MailingText row) {
        return new FrozenText(row, row.text());
    }

    LanguageTag language() {
        return row.language();
    }

    Merge.Merged merge(MergeValues values) {
        return Merge.of(text.blocks(), row.language(), values);
    }
}
