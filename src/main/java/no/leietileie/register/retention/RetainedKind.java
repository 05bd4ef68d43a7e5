package no.leietileie.register.retention;

import java.time.LocalDate;
import no.leietileie.municipality.PolicyHolder;
import no.leietileie.municipality.PolicyKey;

/**
 * One kind of data that is kept for a period, which an administrator can change. A module declares one bean for each.
 * Households on hold are spared. Called within a transaction.
 */
public interface RetainedKind extends PolicyHolder {

    /** Such as {@code notes}: names the texts {@code retention.kind.notes} and the proof. */
    String key();

    /** In months. */
    PolicyKey<Integer> period();

    @Override
    default PolicyKey<Integer> policy() {
        return period();
    }

    /** How many would go: those from before this day. */
    long countBefore(LocalDate day);

    /** Deletes at most {@code limit} of them and returns how many: 0 when all are gone. */
    long deleteBefore(LocalDate day, int limit);

    /** The key of a period, from one month to a hundred years. */
    static PolicyKey<Integer> months(String kind, int standard) {
        return PolicyKey.number("retention." + kind, standard, 1, 1200);
    }
}
