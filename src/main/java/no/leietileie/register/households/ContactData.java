package no.leietileie.register.households;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.leietileie.register.PersonId;
import org.jspecify.annotations.Nullable;

/** What a consultant may change on the household page. */
public record ContactData(@Nullable Short adults, @Nullable Short children, Map<PersonId, PersonContact> persons) {

    public ContactData {
        persons = Map.copyOf(persons);
    }

    public ContactData with(PersonId person, PersonContact contact) {
        var changed = new HashMap<>(persons);
        changed.put(person, contact);
        return new ContactData(adults, children, changed);
    }

    /** Puts a value into the field that the conflict is about. */
    public ContactData with(Conflict conflict, @Nullable Object value) {
        PersonId person = conflict.person();
        if (person == null) {
            return conflict.field().equals("adults")
                    ? withSize((Short) value, children)
                    : withSize(adults, (Short) value);
        }
        return with(person, Objects.requireNonNull(persons.get(person)).with(conflict.field(), value));
    }

    /** What stands in the field that the conflict is about. */
    public @Nullable Object valueOf(Conflict conflict) {
        PersonId person = conflict.person();
        if (person == null) {
            return conflict.field().equals("adults") ? adults : children;
        }
        return Objects.requireNonNull(persons.get(person)).valueOf(conflict.field());
    }

    public ContactData withSize(@Nullable Short newAdults, @Nullable Short newChildren) {
        return new ContactData(newAdults, newChildren, persons);
    }
}
