package no.leietileie.casework.criteria;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.leietileie.casework.priority.IncomeKind;

/**
 * Figures of the cases behind a proposal. One is given only when neither those whom it counts nor the others are few: a
 * reader who knows the total would otherwise know the rest (the threshold is that of all figures).
 *
 * @param total empty when the cases themselves are few
 */
public record CaseFigures(Optional<Integer> total, Optional<Integer> withChildren, Map<IncomeKind, Integer> incomes) {

    public static CaseFigures of(List<CaseFacts> cases, int threshold) {
        if (cases.size() < threshold) {
            return new CaseFigures(Optional.empty(), Optional.empty(), Map.of());
        }
        Map<IncomeKind, Integer> incomes = new EnumMap<>(IncomeKind.class);
        Arrays.stream(IncomeKind.values())
                .forEach(kind -> count(cases, facts -> facts.incomes().contains(kind), threshold)
                        .ifPresent(count -> incomes.put(kind, count)));
        return new CaseFigures(
                Optional.of(cases.size()), count(cases, CaseFacts::children, threshold), Map.copyOf(incomes));
    }

    private static Optional<Integer> count(List<CaseFacts> cases, Predicate<CaseFacts> counts, int threshold) {
        int many = (int) cases.stream().filter(counts).count();
        int others = cases.size() - many;
        return many >= threshold && (others == 0 || others >= threshold) ? Optional.of(many) : Optional.empty();
    }
}
