package no.leietileie.register.households;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field, three values: what somebody saw, what they want, and what is there now. Whoever did not touch the field
 * leaves it as it is; only where both changed it, to different values, must a person decide.
 */
record Merge<T extends @Nullable Object>(T seen, T wanted, T now) {

    boolean isConflict() {
        return isTouched() && !Objects.equals(now, seen) && !Objects.equals(now, wanted);
    }

    T result() {
        return isTouched() ? wanted : now;
    }

    private boolean isTouched() {
        return !Objects.equals(seen, wanted);
    }
}
