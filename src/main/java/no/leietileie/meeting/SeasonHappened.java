package no.leietileie.meeting;

import java.util.Map;
import java.util.TreeMap;
import no.leietileie.base.BusinessEvent;
import org.jspecify.annotations.Nullable;

/** A season was created, changed or planned; about no household in particular. */
public record SeasonHappened(SeasonId season, What what, Map<String, String> numbers) implements BusinessEvent {

    public enum What {
        CREATED("season.created"),
        CHANGED("season.changed"),
        PLANNED("season.planned"),
        PROPOSED("season.proposed"),
        PROPOSAL_DISCARDED("season.proposal-discarded");

        private final String type;

        What(String type) {
            this.type = type;
        }
    }

    @Override
    public String type() {
        return what.type;
    }

    @Override
    public @Nullable Long householdId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        var details = new TreeMap<>(numbers);
        details.put("season", Long.toString(season.value()));
        return details;
    }
}
