package no.leietileie.letter.mailing;

import java.time.Instant;
import no.leietileie.base.LanguageTag;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * The letter to one recipient.
 *
 * @param language the tenant's own, null when nobody knows it
 * @param textLanguage in which the letter is written; null when there is no text
 * @param problemDetail fields that are missing, or characters
 * @param outdatedAt since when what it says no longer holds
 */
public record RecipientRow(
        LetterId id,
        MailingId mailing,
        HouseholdId household,
        String name,
        String address,
        @Nullable LanguageTag language,
        @Nullable LanguageTag textLanguage,
        Channel channel,
        RecipientState state,
        @Nullable RecipientProblem problem,
        @Nullable String problemDetail,
        @Nullable LetterFailure failure,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable Instant outdatedAt,
        @Nullable MailingReference reference) {}
