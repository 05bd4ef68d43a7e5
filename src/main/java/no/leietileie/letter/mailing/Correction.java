package no.leietileie.letter.mailing;

import java.util.Set;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * What has to follow when something booked was changed.
 *
 * @param letters to those whose earlier letter is out; null when nobody's is
 * @param withdrawn those whose earlier letter had not been sent: it will not be, and a new one says all there is to say
 */
public record Correction(@Nullable Composed letters, Set<HouseholdId> withdrawn) {}
