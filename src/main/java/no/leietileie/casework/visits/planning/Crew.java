package no.leietileie.casework.visits.planning;

import no.leietileie.resource.ResourceId;
import org.jspecify.annotations.Nullable;

/** Who goes. @param second null when one goes alone */
public record Crew(ResourceId first, @Nullable ResourceId second) {

    boolean isPair() {
        return second != null;
    }
}
