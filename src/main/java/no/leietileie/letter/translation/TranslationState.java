package no.leietileie.letter.translation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far the translation of one paragraph has come. */
public enum TranslationState {
    DRAFT,
    IN_REVIEW,
    APPROVED;

    /** The one table of what may follow what. Writing anew makes a draft of anything. */
    private static final Map<TranslationState, Set<TranslationState>> NEXT = Map.of(
            DRAFT, EnumSet.of(DRAFT, IN_REVIEW),
            IN_REVIEW, EnumSet.of(DRAFT, APPROVED),
            APPROVED, EnumSet.of(DRAFT));

    public boolean mayBecome(TranslationState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
