package no.leietileie.letter.template;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version as the history lists it; a draft has not been published. */
public record VersionRow(
        VersionId id,
        TemplateId template,
        int number,
        String changedByName,
        Instant changedAt,
        @Nullable String publishedByName,
        @Nullable Instant publishedAt,
        @Nullable SourceApproval approval,
        @Nullable String approvalNotedBy) {

    public boolean isDraft() {
        return publishedAt == null;
    }
}
