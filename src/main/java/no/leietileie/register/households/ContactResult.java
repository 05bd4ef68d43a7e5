package no.leietileie.register.households;

import java.util.List;

/** What became of a change of contact data. */
public sealed interface ContactResult {

    /** Undone by asking for {@code before} where {@code after} was seen. */
    record Saved(ContactData before, ContactData after) implements ContactResult {}

    /** Nothing was saved. Ask again with their values as seen. */
    record Conflicted(List<Conflict> conflicts) implements ContactResult {}

    /** Or not to be seen by this user. */
    record NotFound() implements ContactResult {}
}
