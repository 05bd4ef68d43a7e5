package no.leietileie.letter.mailing;

import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * The words of a letter are fixed: from now on it counts as told. When it was handed over or posted, {@link LetterHappened}
 * says.
 *
 * @param reference to what the letter is about, null when it is about nothing booked
 */
public record LetterWritten(
        LetterId letter, HouseholdId household, @Nullable MailingReference reference) {}
