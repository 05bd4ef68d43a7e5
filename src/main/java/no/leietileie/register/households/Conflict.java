package no.leietileie.register.households;

import java.util.Objects;
import no.leietileie.register.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A field that somebody else has changed meanwhile.
 *
 * @param person whose field it is; nobody's for a field of the household
 * @param otherUserName none when an import brought the value
 */
public record Conflict(
        @Nullable PersonId person,
        String field,
        @Nullable String otherUserName,
        @Nullable Object theirs,
        @Nullable Object yours) {

    public boolean isOfSameFieldAs(Conflict other) {
        return field.equals(other.field) && Objects.equals(person, other.person);
    }

    public Conflict withYours(@Nullable Object value) {
        return new Conflict(person, field, otherUserName, theirs, value);
    }
}
