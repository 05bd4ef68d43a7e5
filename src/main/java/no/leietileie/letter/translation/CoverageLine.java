package no.leietileie.letter.translation;

import java.util.Map;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.TemplateId;

/**
 * One language.
 *
 * @param households that read it
 * @param states of every template in use
 */
public record CoverageLine(LanguageTag language, long households, Map<TemplateId, CoverageState> states) {

    public CoverageLine {
        states = Map.copyOf(states);
    }

    public CoverageState state(TemplateId template) {
        return states.getOrDefault(template, CoverageState.NO_SOURCE);
    }

    public long gaps() {
        return states.values().stream().filter(CoverageState::isGap).count();
    }
}
