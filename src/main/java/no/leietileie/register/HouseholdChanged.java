package no.leietileie.register;

import java.util.Map;
import no.leietileie.base.BusinessEvent;

/** @param details field to {@code before → after}; a person's field is {@code person:7.phone} */
public record HouseholdChanged(HouseholdId household, Map<String, String> details) implements BusinessEvent {

    @Override
    public String type() {
        return "household.changed";
    }

    @Override
    public Long householdId() {
        return household.value();
    }
}
