package no.leietileie.casework.criteria;

import java.util.Set;
import no.leietileie.base.Nok;
import no.leietileie.casework.priority.IncomeKind;
import no.leietileie.casework.stages.Stage;
import no.leietileie.register.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case that count for a criterion, so coarse that nobody is known by them: no name, address, district,
 * language or nationality, sizes in bands and the rent in thousands.
 *
 * @param children whether there are any
 * @param rentThousands a month, rounded; null when it is not known
 */
public record CaseFacts(
        Size size,
        boolean children,
        Set<IncomeKind> incomes,
        @Nullable Integer rentThousands,
        boolean arrears,
        Tenure tenure,
        @Nullable Stage stage) {

    /** In øre. */
    private static final long THOUSAND = 100_000;

    public enum Size {
        UNKNOWN,
        ONE,
        TWO,
        THREE_OR_FOUR,
        FIVE_OR_MORE;

        static Size of(@Nullable Short persons) {
            if (persons == null) {
                return UNKNOWN;
            }
            return switch (persons) {
                case 1 -> ONE;
                case 2 -> TWO;
                case 3, 4 -> THREE_OR_FOUR;
                default -> persons > 4 ? FIVE_OR_MORE : UNKNOWN;
            };
        }
    }

    static @Nullable Integer thousands(@Nullable Nok rent) {
        return rent == null ? null : (int) ((rent.ore() + THOUSAND / 2) / THOUSAND);
    }
}
