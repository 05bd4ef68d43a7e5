package no.leietileie.resource;

import no.leietileie.base.LanguageTag;
import org.jspecify.annotations.Nullable;

public record InterpreterRow(ResourceId id, long version, boolean active, InterpreterData data) {

    public boolean speaks(LanguageTag language) {
        return data.languages().stream().anyMatch(spoken -> spoken.language().equals(language));
    }

    /** @param variety of those who speak the language, null when it is not known */
    public VarietyMatch match(LanguageTag language, @Nullable String variety) {
        return VarietyMatch.of(
                data.languages().stream()
                        .filter(spoken -> spoken.language().equals(language))
                        .map(InterpreterLanguage::variety)
                        .toList(),
                variety);
    }
}
