package no.leietileie.municipality.programme;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import org.jspecify.annotations.Nullable;

/** Somebody changed the plan of a year. */
public record ProgrammeChanged(What what, int year) implements BusinessEvent {

    public enum What {
        MILESTONE_ADDED("programme.milestone-added"),
        MILESTONE_CHANGED("programme.milestone-changed"),
        MILESTONE_DONE("programme.milestone-done"),
        MILESTONE_REOPENED("programme.milestone-reopened"),
        MILESTONE_REMOVED("programme.milestone-removed"),
        TARGET_SET("programme.target-set"),
        TARGET_REMOVED("programme.target-removed"),
        YEAR_PLANNED("programme.year-planned");

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
        return Map.of("year", Integer.toString(year));
    }
}
