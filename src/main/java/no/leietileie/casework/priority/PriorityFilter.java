package no.leietileie.casework.priority;

import java.util.Set;
import no.leietileie.casework.stages.Stage;
import no.leietileie.register.Tenure;

/** Which lines of the priority list are wanted; an empty set, or an empty text, wants all. @param text a name, address or contract */
public record PriorityFilter(String text, Set<Stage> stages, Set<Long> districts, Set<Tenure> tenures, boolean lifted) {

    public static final PriorityFilter NONE = new PriorityFilter("", Set.of(), Set.of(), Set.of(), false);

    public PriorityFilter withText(String other) {
        return new PriorityFilter(other.strip(), stages, districts, tenures, lifted);
    }

    public PriorityFilter withStages(Set<Stage> other) {
        return new PriorityFilter(text, Set.copyOf(other), districts, tenures, lifted);
    }

    public PriorityFilter withDistricts(Set<Long> other) {
        return new PriorityFilter(text, stages, Set.copyOf(other), tenures, lifted);
    }

    public PriorityFilter withTenures(Set<Tenure> other) {
        return new PriorityFilter(text, stages, districts, Set.copyOf(other), lifted);
    }

    public PriorityFilter withLifted(boolean other) {
        return new PriorityFilter(text, stages, districts, tenures, other);
    }

    /** The text may be a name. */
    @Override
    public String toString() {
        return "PriorityFilter[" + stages + ", " + districts + ", " + tenures + ", " + lifted + "]";
    }
}
