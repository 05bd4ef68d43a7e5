package no.leietileie.casework.criteria;

import java.time.Instant;
import java.time.LocalDate;
import no.leietileie.municipality.PolicyKey;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as pages show it.
 *
 * @param ruling what was decided, null until then
 */
public record ProposalRow(
        ProposalId id,
        long version,
        PolicyKey<?> criterion,
        ProposalData data,
        ProposalState state,
        String createdByName,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Ruling ruling) {

    /**
     * @param by who decided, as people say it
     * @param validFrom the first day of the new criterion; null when it was rejected
     */
    public record Ruling(
            LocalDate on, String by, String note, @Nullable LocalDate validFrom) {

        public static final int BY_LENGTH = 120;
        public static final int NOTE_LENGTH = 1000;
    }
}
