package no.leietileie.casework.criteria;

import java.util.Locale;
import java.util.Map;
import no.leietileie.base.BusinessEvent;
import org.jspecify.annotations.Nullable;

/** A proposal was made or took a step. */
public record CriteriaHappened(ProposalId proposal, What what) implements BusinessEvent {

    public enum What {
        CREATED,
        CHANGED,
        SUBMITTED,
        ADOPTED,
        REJECTED,
        WITHDRAWN,
        REOPENED
    }

    @Override
    public String type() {
        return "criteria." + what.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable Long householdId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("proposal", Long.toString(proposal.value()));
    }
}
