package no.leietileie.letter.translation;

import java.util.Map;
import no.leietileie.letter.template.ParagraphKey;

/** @param refused paragraphs that were left as they are, and why */
public record ReviewResult(int changed, Map<ParagraphKey, ApprovalRefusal> refused) {

    public ReviewResult {
        refused = Map.copyOf(refused);
    }
}
