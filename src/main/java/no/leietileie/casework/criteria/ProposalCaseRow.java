package no.leietileie.casework.criteria;

/**
 * A case behind a proposal.
 *
 * @param remark what else counts, in words that name nobody
 */
public record ProposalCaseRow(long id, CaseFacts facts, String remark) {

    @Override
    public String toString() {
        return "ProposalCaseRow[" + id + "]";
    }
}
