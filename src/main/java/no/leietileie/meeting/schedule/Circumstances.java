package no.leietileie.meeting.schedule;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.leietileie.casework.priority.Incomes;
import no.leietileie.casework.priority.PriorityList;
import no.leietileie.meeting.needs.Need;
import no.leietileie.meeting.needs.Needs;
import no.leietileie.meeting.planning.Household;
import no.leietileie.register.HouseholdId;
import org.springframework.stereotype.Component;

/** What is known of households that makes one time or venue better for them than another. */
@Component
class Circumstances {

    private final PriorityList priorities;
    private final Incomes incomes;
    private final Needs needs;

    Circumstances(PriorityList priorities, Incomes incomes, Needs needs) {
        this.priorities = priorities;
        this.incomes = incomes;
        this.needs = needs;
    }

    /**
     * @param quarters see {@link Household#priority}
     * @param working who earn wages, and come more easily in the evening
     * @param needs what a venue must have for them
     */
    record Known(Map<HouseholdId, Integer> quarters, Set<HouseholdId> working, Map<HouseholdId, Need> needs) {

        int priority(HouseholdId household) {
            return quarters.getOrDefault(household, 0);
        }

        boolean worksByDay(HouseholdId household) {
            return working.contains(household);
        }

        boolean stepFree(HouseholdId household) {
            return needs.getOrDefault(household, Need.NONE).stepFree();
        }
    }

    Known of(Collection<HouseholdId> households) {
        return new Known(quarters(households), new HashSet<>(incomes.listWorking(households)), needs.of(households));
    }

    /** The first quarter of those who are on the priority list has the highest priority; others have the lowest. */
    private Map<HouseholdId, Integer> quarters(Collection<HouseholdId> households) {
        var places = priorities.places(households);
        var inOrder = places.keySet().stream()
                .sorted(Comparator.comparingInt(household -> places.getOrDefault(household, 0)))
                .toList();
        var quarters = new HashMap<HouseholdId, Integer>();
        for (int i = 0; i < inOrder.size(); i++) {
            int quarter = i * (Household.HIGHEST_PRIORITY + 1) / inOrder.size();
            quarters.put(inOrder.get(i), Household.HIGHEST_PRIORITY - quarter);
        }
        return quarters;
    }
}
