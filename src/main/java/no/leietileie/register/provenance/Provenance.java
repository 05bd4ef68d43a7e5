package no.leietileie.register.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Collection;

/**
 * Where the fields of one row came from: the origin of the row, and what came later field by field. A field is named as
 * the component of the facts record that holds it.
 */
@Embeddable
public record Provenance(
        String origin,

        @Convert(converter = FieldSourcesConverter.class) @Column(name = "provenance")
        FieldSources later) {

    public static Provenance from(Source origin) {
        return new Provenance(origin.value(), FieldSources.NONE);
    }

    public Source sourceOf(String field) {
        return new Source(later.byField().getOrDefault(field, origin));
    }

    public Provenance changed(Collection<String> fields, Source source) {
        return new Provenance(origin, later.with(fields, source));
    }
}
