package no.leietileie.letter.translation;

import java.util.List;
import no.leietileie.letter.template.PublishedParagraph;
import org.jspecify.annotations.Nullable;

/**
 * A source paragraph beside its translation.
 *
 * @param current the translation of just this source text, null when there is none
 * @param earlier what there was for the source text before, when there is no current one
 * @param findings about the current one
 * @param refusal why the user cannot approve it; null when she can
 */
public record TranslatedParagraph(
        PublishedParagraph source,
        @Nullable TranslationText current,
        @Nullable TranslationText earlier,
        List<CheckFinding> findings,
        @Nullable ApprovalRefusal refusal) {

    public ParagraphState state() {
        if (current != null) {
            return ParagraphState.of(current.state());
        }
        return earlier == null ? ParagraphState.MISSING : ParagraphState.STALE;
    }

    public boolean isBlocked() {
        return findings.stream().anyMatch(CheckFinding::blocks);
    }
}
