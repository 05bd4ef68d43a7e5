package no.leietileie.resource;

import no.leietileie.base.LanguageTag;

public record InterpreterRow(ResourceId id, long version, boolean active, InterpreterData data) {

    public boolean speaks(LanguageTag language) {
        return data.languages().stream().anyMatch(spoken -> spoken.language().equals(language));
    }
}
