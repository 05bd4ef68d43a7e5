package no.leietileie.register.provenance;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The sources of the fields that changed after the row was first written. */
public record FieldSources(Map<String, String> byField) {

    static final FieldSources NONE = new FieldSources(Map.of());

    public FieldSources {
        byField = Map.copyOf(byField);
    }

    FieldSources with(Collection<String> fields, Source source) {
        var merged = new TreeMap<>(byField);
        fields.forEach(field -> merged.put(field, source.value()));
        return new FieldSources(merged);
    }
}
