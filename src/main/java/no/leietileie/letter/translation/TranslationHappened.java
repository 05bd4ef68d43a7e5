package no.leietileie.letter.translation;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.TemplateId;
import org.jspecify.annotations.Nullable;

/** Somebody has translated, handed in, approved or sent back. */
public record TranslationHappened(TemplateId template, int version, LanguageTag language, What what)
        implements BusinessEvent {

    public enum What {
        WRITTEN("letter-translation.written"),
        SENT_OUT("letter-translation.sent-out"),
        TAKEN_IN("letter-translation.taken-in"),
        SUBMITTED("letter-translation.submitted"),
        APPROVED("letter-translation.approved"),
        SENT_BACK("letter-translation.sent-back");

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
        return Map.of(
                "template", Long.toString(template.value()),
                "version", Integer.toString(version),
                "language", language.value());
    }
}
