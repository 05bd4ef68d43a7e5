package no.leietileie.register.households;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.leietileie.register.PersonId;
import no.leietileie.register.provenance.Provenance;
import no.leietileie.register.provenance.Source;
import org.jspecify.annotations.Nullable;

/** Brings two people's changes of the same household together, field by field. */
final class ContactMerge {

    private final HouseholdDetails now;
    private final ContactData seen;
    private final ContactData wanted;
    private final Function<Source, @Nullable String> userNames;
    private final List<Conflict> conflicts = new ArrayList<>();

    ContactMerge(
            HouseholdDetails now, ContactData seen, ContactData wanted, Function<Source, @Nullable String> userNames) {
        this.now = now;
        this.seen = seen;
        this.wanted = wanted;
        this.userNames = userNames;
    }

    ContactData merged() {
        var provenance = now.provenance();
        return new ContactData(
                field(null, "adults", provenance, of(now.contact(), ContactData::adults)),
                field(null, "children", provenance, of(now.contact(), ContactData::children)),
                persons());
    }

    /** Only after {@link #merged}. */
    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** Persons that are gone, or that came after the page was opened, are left as they are. */
    private Map<PersonId, PersonContact> persons() {
        var merged = new LinkedHashMap<PersonId, PersonContact>();
        for (var person : now.persons()) {
            var before = seen.persons().get(person.id());
            var after = wanted.persons().get(person.id());
            merged.put(person.id(), before == null || after == null ? person.contact() : person(person, before, after));
        }
        return merged;
    }

    private PersonContact person(PersonDetails person, PersonContact before, PersonContact after) {
        var there = person.contact();
        var id = person.id();
        var sources = person.provenance();
        return new PersonContact(
                field(id, "phone", sources, new Merge<>(before.phone(), after.phone(), there.phone())),
                field(id, "email", sources, new Merge<>(before.email(), after.email(), there.email())),
                field(id, "language", sources, new Merge<>(before.language(), after.language(), there.language())),
                field(
                        id,
                        "languageVariety",
                        sources,
                        new Merge<>(before.languageVariety(), after.languageVariety(), there.languageVariety())),
                field(
                        id,
                        "interpreterNeeded",
                        sources,
                        new Merge<>(before.interpreterNeeded(), after.interpreterNeeded(), there.interpreterNeeded())));
    }

    private <T extends @Nullable Object> T field(
            @Nullable PersonId person, String name, Provenance provenance, Merge<T> merge) {
        if (merge.isConflict()) {
            var other = userNames.apply(provenance.sourceOf(name));
            conflicts.add(new Conflict(person, name, other, merge.now(), merge.wanted()));
        }
        return merge.result();
    }

    private <T extends @Nullable Object> Merge<T> of(ContactData there, Function<ContactData, T> value) {
        return new Merge<>(value.apply(seen), value.apply(wanted), value.apply(there));
    }
}
