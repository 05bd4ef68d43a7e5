package no.leietileie.register.imports;

import no.leietileie.base.CountryCode;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
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

    /** Dates, numbers and enum constants stay in the form that Java writes; a page knows how they look to its reader. */
    public static FieldDifference of(String field, @Nullable Object before, @Nullable Object after) {
        return new FieldDifference(field, text(before), text(after));
    }

    public String messageKey() {
        return "register.import.field." + field;
    }

    /** Leaves the values out, for they are personal. */
    @Override
    public String toString() {
        return "FieldDifference[" + field + "]";
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Nok amount -> amount.format();
            case LanguageTag language -> language.value();
            case CountryCode country -> country.value();
            default -> value.toString();
        };
    }
}
