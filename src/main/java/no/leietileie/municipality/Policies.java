package no.leietileie.municipality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The parameters of the rules, each from a day on: limits, rates, targets, periods. A rule gets the values of the day it
 * judges, and whoever stores its conclusion stores them with it.
 */
@Service
@Transactional(readOnly = true)
public class Policies {

    private static final String ADMINISTRATORS = "hasRole('" + Role.ADMIN_NAME + "')";

    private static final String READERS = "hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')";

    /** Longest reason in characters. */
    public static final int REASON_LENGTH = 300;

    private final PolicyRepository repository;
    private final List<PolicyKey<?>> keys;
    private final ObjectProvider<PolicyHolder> holders;
    private final AccessLog log;
    private final Clock clock;

    /** @param holders asked when somebody wants to know, since they may need rules themselves */
    Policies(
            PolicyRepository repository,
            List<PolicyKey<?>> keys,
            ObjectProvider<PolicyHolder> holders,
            AccessLog log,
            Clock clock) {
        this.repository = repository;
        this.keys = keys;
        this.holders = holders;
        this.log = log;
        this.clock = clock;
    }

    /** What the modules have declared, by name. */
    @PreAuthorize(ADMINISTRATORS)
    public List<PolicyKey<?>> listKeys() {
        return Stream.<PolicyKey<?>>concat(keys.stream(), holders.stream().map(PolicyHolder::policy))
                .sorted(Comparator.comparing(PolicyKey::name))
                .toList();
    }

    public PoliciesInForce inForceOn(LocalDate date) {
        Map<String, Policy> latest = new HashMap<>();
        repository.begunOn(date).forEach(policy -> latest.put(policy.key(), policy));
        return new PoliciesInForce(date, latest);
    }

    /** The change that begins last comes first; one of two that begin on the same day replaces the one set before it. */
    @PreAuthorize(READERS)
    public <T> List<PolicyChange<T>> listHistory(PolicyKey<T> key) {
        LocalDate today = LocalDate.now(clock);
        List<PolicyChange<T>> changes = new ArrayList<>();
        boolean found = false;
        for (Policy policy : repository.history(key.name())) {
            boolean begun = !policy.isWithdrawn() && !policy.validFrom().isAfter(today);
            changes.add(policy.change(key, PolicyState.of(policy.isWithdrawn(), begun, found)));
            found |= begun;
        }
        return changes;
    }

    /**
     * A day in the past is allowed: rates are often known late. What was concluded before keeps what it was concluded
     * with.
     *
     * @throws IllegalArgumentException for a value that the key calls unsound
     */
    @PreAuthorize(ADMINISTRATORS)
    @Transactional
    public <T> void change(PolicyKey<T> key, T value, LocalDate validFrom) {
        change(key, value, validFrom, null);
    }

    /** As {@link #change(PolicyKey, Object, LocalDate)}. @param reason why, at most {@value #REASON_LENGTH} characters */
    @PreAuthorize(ADMINISTRATORS)
    @Transactional
    public <T> void change(PolicyKey<T> key, T value, LocalDate validFrom, @Nullable String reason) {
        if (!key.sound().test(value)) {
            throw new IllegalArgumentException("Unsound value for " + key.name());
        }
        T before = inForceOn(validFrom).value(key);
        Policy policy = repository.save(new Policy(key, value, validFrom, reason, CurrentUser.get(), clock.instant()));
        log.configured(
                "policy.changed",
                Map.of(key.name(), json(before) + " → " + policy.value(), "validFrom", validFrom.toString()));
    }

    /** @throws IllegalStateException for a change that is in force already */
    @PreAuthorize(ADMINISTRATORS)
    @Transactional
    public void withdraw(PolicyId id) {
        Policy policy = repository.findById(id.value()).orElseThrow();
        policy.withdraw(LocalDate.now(clock), CurrentUser.get(), clock.instant());
        log.configured(
                "policy.withdrawn",
                Map.of(
                        policy.key(),
                        policy.value(),
                        "validFrom",
                        policy.validFrom().toString()));
    }

    private static String json(Object value) {
        return Policy.JSON.writeValueAsString(value);
    }
}
