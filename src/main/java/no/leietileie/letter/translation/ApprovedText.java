package no.leietileie.letter.translation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.markdown.Merge;
import no.leietileie.letter.markdown.MergeValues;
import no.leietileie.letter.markdown.TemplateBlock;
import no.leietileie.letter.template.TemplateInfo;
import no.leietileie.letter.template.VersionRow;

/**
 * A text that may be sent, with what proves it.
 *
 * @param translators empty for the source language
 * @param approvers of the translation; of the source language, who decided it and in which meeting
 * @param approvedAt the latest approval; of the source language, the day of the decision
 * @param sha256 of the whole text
 */
public record ApprovedText(
        TemplateInfo template,
        VersionRow version,
        LanguageTag language,
        List<TemplateBlock> blocks,
        Set<String> translators,
        Set<String> approvers,
        Instant approvedAt,
        String sha256) {

    public ApprovedText {
        blocks = List.copyOf(blocks);
        translators = Set.copyOf(translators);
        approvers = Set.copyOf(approvers);
    }

    /** The finished document of one recipient. */
    public Merge.Merged merge(MergeValues values) {
        return Merge.of(blocks, language, values);
    }
}
