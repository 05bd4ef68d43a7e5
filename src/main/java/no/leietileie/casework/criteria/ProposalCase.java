package no.leietileie.casework.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.SignedInUser;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A case behind a proposal, as facts that tell nobody. The household is known as long as it is kept, to find it again. */
@Entity
@Table(name = "criteria_proposal_case")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class ProposalCase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "criteria_proposal_case")
    @SequenceGenerator(
            name = "criteria_proposal_case",
            sequenceName = "criteria_proposal_case_seq",
            allocationSize = 20)
    private @Nullable Long id;

    private long proposalId;

    private @Nullable Long householdId;

    private String facts;

    private String remark;

    private String addedByName;

    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProposalCase() {}

    ProposalCase(
            ProposalId proposal,
            HouseholdId household,
            CaseFacts facts,
            String remark,
            SignedInUser user,
            Instant now) {
        proposalId = proposal.value();
        householdId = household.value();
        this.facts = CriteriaProposal.JSON.writeValueAsString(facts);
        this.remark = remark.strip();
        addedByName = user.displayName();
        addedAt = now;
    }

    ProposalCaseRow row() {
        return new ProposalCaseRow(
                Objects.requireNonNull(id, "The case has not been stored"),
                householdId == null ? null : new HouseholdId(householdId),
                CriteriaProposal.JSON.readValue(facts, CaseFacts.class),
                remark);
    }
}
