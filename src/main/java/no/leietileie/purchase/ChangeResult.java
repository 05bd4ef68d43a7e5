package no.leietileie.purchase;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What became of a change to something that a colleague may have changed meanwhile.
 *
 * @param <R> the thing as it is stored
 */
public sealed interface ChangeResult<R> {

    record Done<R>() implements ChangeResult<R> {}

    /** Somebody has changed it since the user saw it. Nothing is stored. */
    record Outdated<R>(R now) implements ChangeResult<R> {}

    /** Somebody has taken it away since the user saw it. Nothing is stored. */
    record Gone<R>() implements ChangeResult<R> {}

    /** Carries a change out if what is stored is what the user saw. */
    static <E, R> ChangeResult<R> ifSeen(
            Optional<E> stored, Function<E, R> row, Predicate<R> isSeen, Consumer<E> change) {
        if (stored.isEmpty()) {
            return new Gone<>();
        }
        R now = row.apply(stored.get());
        if (!isSeen.test(now)) {
            return new Outdated<>(now);
        }
        change.accept(stored.get());
        return new Done<>();
    }
}
