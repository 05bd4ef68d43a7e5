package no.leietileie.access.sharing;

import java.util.Map;
import no.leietileie.access.Agency;
import no.leietileie.base.BusinessEvent;
import org.jspecify.annotations.Nullable;

/** A household was shared with another agency, or that was ended. */
public record HouseholdShared(@Nullable Long householdId, Agency agency, What what) implements BusinessEvent {

    /** The detail that names the agency. */
    public static final String AGENCY = "agency";

    public enum What {
        STARTED("share.started"),
        ENDED("share.ended");

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
    public Map<String, String> details() {
        return Map.of(AGENCY, agency.name());
    }
}
