package no.leietileie.throughput.suppression;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Sets that tell things apart by being others, however alike they are. */
final class IdentitySet {

    private IdentitySet() {}

    static <T> Set<T> of() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    static <T> Set<T> of(Collection<T> all) {
        Set<T> set = of();
        set.addAll(all);
        return set;
    }
}
