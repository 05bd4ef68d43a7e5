package no.leietileie.casework.board;

import no.leietileie.casework.stages.CaseBrief;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.register.tenants.TenantRow;
import org.jspecify.annotations.Nullable;

/**
 * A case as the board shows it.
 *
 * @param next the most urgent open task, null when nothing is open
 * @param contactName null while the household has no named contact
 */
public record BoardCard(
        TenantRow tenant,
        CaseBrief caseBrief,
        @Nullable TaskRow next,
        @Nullable String contactName) {

    /** It names people: it must not end in a log. */
    @Override
    public String toString() {
        return "BoardCard[" + caseBrief + "]";
    }
}
