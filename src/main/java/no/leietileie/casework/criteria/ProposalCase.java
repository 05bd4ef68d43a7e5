package no.leietileie.casework.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import no.leietileie.access.SignedInUser;
import org.jspecify.annotations.Nullable;

/** A case behind a proposal, as facts that point to nobody and are read by everyone who reads the proposal. */
@Entity
@Table(name = "criteria_proposal_case")
class ProposalCase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "criteria_proposal_case")
    @SequenceGenerator(
            name = "criteria_proposal_case",
            sequenceName = "criteria_proposal_case_seq",
            allocationSize = 20)
    private @Nullable Long id;

    private long proposalId;

    private String facts;

    private String remark;

    private String addedByName;

    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProposalCase() {}

    ProposalCase(ProposalId proposal, CaseFacts facts, String remark, SignedInUser user, Instant now) {
        proposalId = proposal.value();
        this.facts = CriteriaProposal.JSON.writeValueAsString(facts);
        this.remark = remark.strip();
        addedByName = user.displayName();
        addedAt = now;
    }

    ProposalCaseRow row() {
        return new ProposalCaseRow(
                Objects.requireNonNull(id, "The case has not been stored"),
                CriteriaProposal.JSON.readValue(facts, CaseFacts.class),
                remark);
    }
}
