package no.leietileie.register.provenance;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.List;

/**
 * A row of the register that knows where each of its fields came from.
 *
 * @param <F> the facts of the row, with one component for each of those fields
 */
@MappedSuperclass
public abstract class Sourced<F extends Record> {

    @Version
    private long version;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Sourced() {}

    protected Sourced(Source origin) {
        this.provenance = Provenance.from(origin);
    }

    public long version() {
        return version;
    }

    public Provenance provenance() {
        return provenance;
    }

    public abstract F facts();

    protected abstract void become(F newFacts);

    /** Returns what became different; those fields now have {@code source}, the others keep theirs. */
    public List<FieldChange> change(F newFacts, Source source) {
        var changes = FieldChange.between(facts(), newFacts);
        if (!changes.isEmpty()) {
            become(newFacts);
            provenance =
                    provenance.changed(changes.stream().map(FieldChange::field).toList(), source);
        }
        return changes;
    }

    /** Somebody stands for what the field says already. */
    public void confirm(String field, Source source) {
        provenance = provenance.changed(List.of(field), source);
    }
}
