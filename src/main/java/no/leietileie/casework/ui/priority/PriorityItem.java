package no.leietileie.casework.ui.priority;

import no.leietileie.casework.priority.PriorityRow;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantRow;
import org.jspecify.annotations.Nullable;

/**
 * A line as the page shows it.
 *
 * @param tenant null for a household whose lease the list no longer has
 * @param place as stored, or as a preview would have it
 * @param moved places up in a preview, negative when down; 0 without a preview
 */
record PriorityItem(PriorityRow row, @Nullable TenantRow tenant, int place, int total, int moved) {

    HouseholdId household() {
        return row.household();
    }

    /** A line stays the same, and chosen, wherever a preview puts it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PriorityItem item && item.household().equals(household());
    }

    @Override
    public int hashCode() {
        return household().hashCode();
    }
}
