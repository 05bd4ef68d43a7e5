package no.leietileie.meeting.day;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.base.LanguageTag;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.recipients.RecipientHousehold;
import no.leietileie.register.recipients.RecipientPerson;
import no.leietileie.register.recipients.Recipients;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom of each household an invitation is for: the adults, those too whose names the landlord does not know. */
@Component
class DayPeople {

    private final Recipients recipients;
    private final TenantList tenants;

    DayPeople(Recipients recipients, TenantList tenants) {
        this.recipients = recipients;
        this.tenants = tenants;
    }

    /** @param numbers of persons and their names; below zero for those without one */
    record People(Map<Long, String> numbers, List<Long> order, Set<LanguageTag> languages, boolean interpreterNeeded) {}

    /** A household that the user may not see is missing. */
    Map<HouseholdId, People> of(Collection<HouseholdId> households) {
        var rows = tenants.rowsOf(Set.copyOf(households));
        return recipients.find(households).values().stream()
                .collect(Collectors.toMap(
                        RecipientHousehold::household, found -> people(found, rows.get(found.household()))));
    }

    private static People people(RecipientHousehold household, @Nullable TenantRow row) {
        var order = new ArrayList<Long>();
        var names = new java.util.HashMap<Long, String>();
        for (RecipientPerson person : household.adults()) {
            order.add(person.id().value());
            names.put(person.id().value(), person.name());
        }
        int adults = row == null || row.adults() == null ? 1 : Math.max(1, row.adults());
        for (long without = 1; order.size() < adults; without++) {
            order.add(-without);
        }
        var languages = new LinkedHashSet<LanguageTag>();
        household.adults().stream()
                .map(RecipientPerson::language)
                .filter(java.util.Objects::nonNull)
                .forEach(languages::add);
        return new People(
                names, order, languages, household.adults().stream().anyMatch(RecipientPerson::interpreterNeeded));
    }
}
