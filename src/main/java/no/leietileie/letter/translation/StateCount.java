package no.leietileie.letter.translation;

import no.leietileie.base.LanguageTag;
import org.jspecify.annotations.Nullable;

/** @param state null for paragraphs that are stale */
record StateCount(
        long templateId, LanguageTag language, @Nullable TranslationState state, long count) {

    StateCount(long templateId, LanguageTag language, long count) {
        this(templateId, language, null, count);
    }
}
