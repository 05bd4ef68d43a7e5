package no.leietileie.resource;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import no.leietileie.access.SignedInUser;

/** Somebody who interprets for us; grown up, always. */
@Entity
@Table(name = "interpreter")
class Interpreter extends Resource {

    @Embedded
    private InterpreterFacts facts;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "interpreter_language", joinColumns = @JoinColumn(name = "interpreter_id"))
    private Set<InterpreterLanguage> languages = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Interpreter() {}

    Interpreter(InterpreterData data, SignedInUser creator) {
        super(data.name(), data.hours(), creator);
        facts = data.facts();
        languages.addAll(data.languages());
    }

    @Override
    ResourceKind kind() {
        return ResourceKind.INTERPRETER;
    }

    void change(InterpreterData data, SignedInUser user) {
        change(data.name(), data.hours(), user);
        facts = data.facts();
        languages.clear();
        languages.addAll(data.languages());
    }

    InterpreterRow interpreterRow() {
        return new InterpreterRow(
                id(), version(), isActive(), new InterpreterData(name(), facts, Set.copyOf(languages), hours()));
    }
}
