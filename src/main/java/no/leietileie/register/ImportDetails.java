package no.leietileie.register;

import java.util.HashMap;
import java.util.Map;

/** What the access log keeps of an import for each household. */
final class ImportDetails {

    private ImportDetails() {}

    /**
     * Details that everybody may read, with the fields that only the log has.
     *
     * @param fields {@code before → after}; none for a household that is missing here
     */
    static Map<Long, Map<String, String>> of(
            Map<Long, Map<String, String>> details, Map<Long, Map<String, String>> fields) {
        var logged = new HashMap<Long, Map<String, String>>();
        details.forEach((household, told) -> {
            var all = new HashMap<>(fields.getOrDefault(household, Map.of()));
            all.putAll(told);
            logged.put(household, all);
        });
        return logged;
    }
}
