package no.leietileie.letter.translation;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import no.leietileie.base.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The agreed words of a language have changed. */
public record GlossaryHappened(LanguageTag language, What what) implements BusinessEvent {

    public enum What {
        ADDED("letter-term.added"),
        CHANGED("letter-term.changed"),
        REMOVED("letter-term.removed");

        private final String type;

        What(String type) {
            this.type = type;
        }
    }

    @Override
    public String type() {
        return what.type;
    }

    @Override
    public @Nullable Long householdId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("language", language.value());
    }
}
