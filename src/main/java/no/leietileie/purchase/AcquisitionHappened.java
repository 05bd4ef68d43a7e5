package no.leietileie.purchase;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import org.jspecify.annotations.Nullable;

/** Somebody entered, changed or took away a dwelling that the municipality has bought. */
public record AcquisitionHappened(What what, int year) implements BusinessEvent {

    public enum What {
        ENTERED("acquisition.entered"),
        CHANGED("acquisition.changed"),
        REMOVED("acquisition.removed");

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
