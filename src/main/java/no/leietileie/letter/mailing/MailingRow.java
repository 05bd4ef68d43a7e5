package no.leietileie.letter.mailing;

import java.time.Instant;
import no.leietileie.letter.template.TemplateInfo;
import org.jspecify.annotations.Nullable;

/**
 * @param dispatchAt when a queued mailing begins by itself
 * @param pauseReason of a paused mailing
 */
public record MailingRow(
        MailingId id,
        long version,
        TemplateInfo template,
        MailingState state,
        MailingOptions options,
        String createdByName,
        Instant createdAt,
        @Nullable String sentByName,
        @Nullable Instant dispatchAt,
        @Nullable Instant finishedAt,
        @Nullable PauseReason pauseReason,
        RecipientCounts counts) {}
