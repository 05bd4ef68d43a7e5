package no.leietileie.municipality;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a parameter's history.
 *
 * @param validFrom the first day it holds
 * @param setByName as the user was called then
 * @param reason why, where somebody has said so
 */
public record PolicyChange<T>(
        PolicyId id,
        PolicyState state,
        T value,
        LocalDate validFrom,
        Instant setAt,
        String setByName,
        @Nullable String reason,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnByName) {}
