package no.leietileie.purchase;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import no.leietileie.register.HouseholdId;

/** Somebody entered, changed or took away what a dwelling was sold for. The amounts stand with the sale only. */
public record SaleHappened(HouseholdId household, What what) implements BusinessEvent {

    public enum What {
        ENTERED("sale.entered"),
        CHANGED("sale.changed"),
        REMOVED("sale.removed");

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
    public Long householdId() {
        return household.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of();
    }
}
