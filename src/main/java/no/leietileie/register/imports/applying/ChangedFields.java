package no.leietileie.register.imports.applying;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.leietileie.register.imports.FieldDifference;
import org.jspecify.annotations.Nullable;

/** What rows changed, household by household, as the access log keeps it for years. */
final class ChangedFields {

    /** The log tells that these changed and not what they say: it holds no names, numbers or words about anybody. */
    private static final Set<String> UNTOLD = Set.of(
            "person.givenName", "person.familyName", "person.identityNumber", "person.birthDate", "lease.remark");

    private final Map<Long, Map<String, String>> byHousehold = new HashMap<>();

    void add(long household, List<FieldDifference> differences) {
        var fields = of(household);
        differences.forEach(difference -> put(fields, difference.field(), change(difference)));
    }

    /** The same when it is put back. */
    void addBackwards(long household, List<FieldDifference> differences) {
        add(
                household,
                differences.stream()
                        .map(difference ->
                                new FieldDifference(difference.field(), difference.after(), difference.before()))
                        .toList());
    }

    Map<String, String> of(long household) {
        return byHousehold.computeIfAbsent(household, _ -> new HashMap<>());
    }

    Map<Long, Map<String, String>> byHousehold() {
        return byHousehold;
    }

    /** Two persons of a household, or two of its leases, may change the same field: the second is {@code 2.lease.…}. */
    private static void put(Map<String, String> fields, String field, String change) {
        var name = field;
        for (int i = 2; fields.containsKey(name); i++) {
            name = i + "." + field;
        }
        fields.put(name, change);
    }

    private static String change(FieldDifference difference) {
        return UNTOLD.contains(difference.field()) ? "" : text(difference.before()) + " → " + text(difference.after());
    }

    private static String text(@Nullable String value) {
        return value == null || value.isBlank() ? "–" : value;
    }
}
