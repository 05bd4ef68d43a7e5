package no.leietileie.register.imports.matching;

import java.util.Optional;
import no.leietileie.register.Tenure;
import no.leietileie.register.dwellings.DwellingFacts;
import no.leietileie.register.dwellings.DwellingKind;
import no.leietileie.register.imports.ChangeKind;
import org.jspecify.annotations.Nullable;

/** Which dwelling a line is about, and what it changes there. */
final class DwellingChange {

    private final WorkingSet register;
    private final LandlordLine line;
    private final Authority authority;
    private final Changes changes;

    DwellingChange(WorkingSet register, LandlordLine line, Authority authority, Changes changes) {
        this.register = register;
        this.line = line;
        this.authority = authority;
        this.changes = changes;
    }

    DwellingState apply(@Nullable LeaseState lease) {
        var said = withCooperative(line.dwelling());
        var key = DwellingKey.of(said);
        var known = key.filter(found -> lease == null || !found.isAddress())
                .flatMap(register::dwelling)
                .or(() -> key.filter(found -> !found.isAddress()).isPresent() && isOfAnotherObject(lease, said)
                        ? Optional.empty()
                        : Optional.ofNullable(lease).map(stored -> stored.dwelling));
        if (known.isEmpty()) {
            var dwelling = register.addNew(said);
            changes.touched.dwellings.add(dwelling);
            return dwelling;
        }
        if (authority.dwelling()) {
            change(known.get(), FactsMerge.of(known.get().facts, said, DwellingChange::dwellingField));
        }
        return known.get();
    }

    private static boolean isOfAnotherObject(@Nullable LeaseState lease, DwellingFacts said) {
        return lease != null
                && lease.dwelling != null
                && lease.dwelling.facts.objectNumber() != null
                && !lease.dwelling.facts.objectNumber().equals(said.objectNumber());
    }

    private static @Nullable Object dwellingField(String field, @Nullable Object stored, @Nullable Object said) {
        return said == null || said == DwellingKind.UNKNOWN || said == Tenure.UNKNOWN ? stored : said;
    }

    private void change(DwellingState dwelling, DwellingFacts facts) {
        if (changes.record("dwelling", dwelling.facts, facts, dwelling.stored != null)) {
            dwelling.facts = facts;
            changes.touched.dwellings.add(dwelling);
            changes.kinds.add(ChangeKind.DWELLING_CHANGED);
        }
    }

    private DwellingFacts withCooperative(DwellingFacts facts) {
        var cooperative = register.cooperative(line.cooperative());
        return cooperative == null
                ? facts
                : FactsMerge.of(
                        facts, facts, (field, stored, _) -> field.equals("cooperativeId") ? cooperative : stored);
    }
}
