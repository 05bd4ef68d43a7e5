package no.leietileie.casework.priority;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import no.leietileie.register.HouseholdId;

/** Other kinds of income are known of a household than before; which they are stays where it is kept. */
public record IncomesNoted(HouseholdId household) implements BusinessEvent {

    @Override
    public String type() {
        return "priority.incomes";
    }

    @Override
    public Long householdId() {
        return household.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of();
    }
}
