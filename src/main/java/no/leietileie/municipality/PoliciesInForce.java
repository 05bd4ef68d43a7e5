package no.leietileie.municipality;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The parameters of the rules as they hold on one day. */
public final class PoliciesInForce {

    private final LocalDate date;
    private final Map<String, Policy> byKey;

    PoliciesInForce(LocalDate date, Map<String, Policy> byKey) {
        this.date = date;
        this.byKey = Map.copyOf(byKey);
    }

    public LocalDate date() {
        return date;
    }

    public <T> T value(PolicyKey<T> key) {
        Policy policy = byKey.get(key.name());
        return policy == null ? key.standard() : policy.value(key);
    }

    /** The first day this value holds; empty for one that nobody has set. */
    public Optional<LocalDate> validFrom(PolicyKey<?> key) {
        return Optional.ofNullable(byKey.get(key.name())).map(Policy::validFrom);
    }
}
