package no.leietileie.casework.priority;

import java.time.LocalDate;
import java.util.Set;
import no.leietileie.base.Nok;
import no.leietileie.register.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * All that a score is made of. There is no room for nationality, language or religion, and there must never be.
 *
 * @param sharedCosts felleskostnader a month
 * @param incomes kinds that are known; empty when nothing is known
 * @param lastContact when the household was last contacted about owning
 */
public record PriorityFacts(
        Tenure tenure,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Nok rent,
        @Nullable Nok arrears,
        @Nullable Short rooms,
        @Nullable Short persons,
        @Nullable Nok valuation,
        @Nullable Nok sharedCosts,
        Set<IncomeKind> incomes,
        @Nullable LocalDate lastContact) {}
