package no.leietileie.register;

import java.util.HashMap;
import java.util.Map;
import no.leietileie.base.BusinessEvent;

/**
 * @param details field to {@code before → after}; a person's field is {@code person:7.phone}
 * @param logged the same for the access log
 */
public record HouseholdChanged(
        HouseholdId household, String type, Map<String, String> details, Map<String, String> logged)
        implements BusinessEvent {

    public HouseholdChanged(HouseholdId household, Map<String, String> details) {
        this(household, "household.changed", details, details);
    }

    /**
     * The address was protected or opened.
     *
     * @param why stands in the access log only: the timeline is read by everybody once the household is open again
     */
    public static HouseholdChanged protection(
            HouseholdId household, Map<String, String> details, Map<String, String> why) {
        var logged = new HashMap<>(details);
        logged.putAll(why);
        return new HouseholdChanged(household, PROTECTION, details, logged);
    }

    /** The type of a change of the address protection, and what the access log calls one. */
    public static final String PROTECTION = "household.protection";

    @Override
    public Long householdId() {
        return household.value();
    }
}
