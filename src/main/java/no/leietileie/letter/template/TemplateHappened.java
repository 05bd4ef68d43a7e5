package no.leietileie.letter.template;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import org.jspecify.annotations.Nullable;

/** Something was done with a template. Drafts are saved too often to be told. */
public record TemplateHappened(TemplateId template, int version, What what) implements BusinessEvent {

    public enum What {
        CREATED("letter-template.created"),
        RENAMED("letter-template.renamed"),
        PUBLISHED("letter-template.published"),
        APPROVED("letter-template.approved"),
        APPROVAL_WITHDRAWN("letter-template.approval-withdrawn"),
        RESTORED("letter-template.restored"),
        ARCHIVED("letter-template.archived"),
        TAKEN_BACK("letter-template.taken-back");

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
        return Map.of("template", Long.toString(template.value()), "version", Integer.toString(version));
    }
}
