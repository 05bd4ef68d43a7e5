package no.leietileie.register.imports.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.leietileie.register.imports.ChangeKind;
import no.leietileie.register.imports.FieldDifference;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.provenance.FieldChange;
import org.jspecify.annotations.Nullable;

/** What a line has been found to change so far. */
final class Changes {

    final Touched touched = new Touched();
    final Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    final List<FieldDifference> differences = new ArrayList<>();
    final List<LineFinding> notes = new ArrayList<>();

    private final WorkingSet register;

    Changes(WorkingSet register) {
        this.register = register;
    }

    /** Whether there is a difference; one to something that is stored is kept for whoever looks at the row. */
    boolean record(String thing, Record before, Record after, boolean isStored) {
        var changes = FieldChange.between(before, after);
        if (isStored) {
            changes.forEach(change -> differences.add(FieldDifference.of(
                    thing + "." + change.field(), shown(change, change.before()), shown(change, change.after()))));
        }
        return !changes.isEmpty();
    }

    /** A cooperative is known to its reader by its name. */
    private @Nullable Object shown(FieldChange change, @Nullable Object value) {
        return change.field().equals("cooperativeId") && value instanceof Long id
                ? register.cooperativeName(id)
                : value;
    }
}
