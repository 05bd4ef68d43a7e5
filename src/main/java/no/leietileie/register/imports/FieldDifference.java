package no.leietileie.register.imports;

import org.jspecify.annotations.Nullable;

/**
 * A field that a row changes.
 *
 * @param field such as {@code lease.monthlyRent}; the first word tells the kind of thing, the second the component of
 *     its facts
 * @param before as text for a person, identity numbers masked
 */
public record FieldDifference(
        String field, @Nullable String before, @Nullable String after) {

    public String messageKey() {
        return "register.import.field." + field;
    }

    /** Leaves the values out, for they are personal. */
    @Override
    public String toString() {
        return "FieldDifference[" + field + "]";
    }
}
