package no.leietileie.casework.criteria;

import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A case behind a proposal.
 *
 * @param household null when it is erased
 * @param remark what else counts, in words that name nobody
 */
public record ProposalCaseRow(long id, @Nullable HouseholdId household, CaseFacts facts, String remark) {

    @Override
    public String toString() {
        return "ProposalCaseRow[" + id + "]";
    }
}
