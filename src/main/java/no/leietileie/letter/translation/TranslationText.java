package no.leietileie.letter.translation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of one translated paragraph.
 *
 * @param version what a later change must bring along
 * @param sourceMarkdown the text it was made from
 * @param machineMade nobody who knows the language has read it yet
 * @param remark why a reviewer sent it back
 */
public record TranslationText(
        TranslationId id,
        long version,
        String sourceMarkdown,
        String markdown,
        TranslationState state,
        boolean machineMade,
        String translatorName,
        Instant writtenAt,
        @Nullable String approverName,
        @Nullable Instant approvedAt,
        @Nullable String remark) {}
