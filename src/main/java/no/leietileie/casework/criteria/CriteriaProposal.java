package no.leietileie.casework.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import no.leietileie.access.SignedInUser;
import no.leietileie.municipality.PolicyKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A proposal to change a criterion. It names nobody. */
@Entity
@Table(name = "criteria_proposal")
class CriteriaProposal {

    static final JsonMapper JSON = new JsonMapper();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "criteria_proposal")
    @SequenceGenerator(name = "criteria_proposal", sequenceName = "criteria_proposal_seq", allocationSize = 20)
    private @Nullable Long id;

    @Version
    private long version;

    private String criterion;

    private String title;

    private String reasons;

    private String proposed;

    private LocalDate wantedFrom;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.DRAFT;

    private String createdByName;

    private Instant createdAt;

    private String changedByName;

    private @Nullable Instant submittedAt;

    private byte @Nullable [] paper;

    private @Nullable LocalDate decidedOn;

    private @Nullable String decidedBy;

    private @Nullable String decisionNote;

    private @Nullable LocalDate validFrom;

    @SuppressWarnings("NullAway.Init")
    protected CriteriaProposal() {}

    CriteriaProposal(PolicyKey<?> key, ProposalData data, SignedInUser user, Instant now) {
        criterion = key.name();
        createdByName = user.displayName();
        createdAt = now;
        change(data, user);
    }

    final void change(ProposalData data, SignedInUser user) {
        title = data.title();
        reasons = data.reasons();
        proposed = JSON.writeValueAsString(data.proposed());
        wantedFrom = data.wantedFrom();
        changedByName = user.displayName();
    }

    ProposalId id() {
        return new ProposalId(Objects.requireNonNull(id, "The proposal has not been stored"));
    }

    long version() {
        return version;
    }

    String criterion() {
        return criterion;
    }

    ProposalState state() {
        return state;
    }

    String changedByName() {
        return changedByName;
    }

    byte @Nullable [] paper() {
        return paper;
    }

    /** @throws IllegalStateException when its state does not allow it */
    void become(ProposalState wanted, SignedInUser user) {
        if (!state.mayBecome(wanted)) {
            throw new IllegalStateException("A proposal that is " + state + " does not become " + wanted);
        }
        state = wanted;
        changedByName = user.displayName();
    }

    void submit(byte[] newPaper, SignedInUser user, Instant now) {
        become(ProposalState.SUBMITTED, user);
        paper = newPaper.clone();
        submittedAt = now;
    }

    void rule(ProposalState wanted, ProposalRow.Ruling ruling, SignedInUser user) {
        become(wanted, user);
        decidedOn = ruling.on();
        decidedBy = ruling.by().strip();
        decisionNote = ruling.note().strip();
        validFrom = ruling.validFrom();
    }

    ProposalRow row(PolicyKey<?> key) {
        return new ProposalRow(
                id(),
                version,
                key,
                new ProposalData(title, reasons, JSON.readValue(proposed, key.type()), wantedFrom),
                state,
                createdByName,
                createdAt,
                submittedAt,
                decidedOn == null || decidedBy == null
                        ? null
                        : new ProposalRow.Ruling(
                                decidedOn, decidedBy, Objects.requireNonNullElse(decisionNote, ""), validFrom));
    }
}
