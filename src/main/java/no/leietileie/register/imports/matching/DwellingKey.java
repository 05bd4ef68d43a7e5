package no.leietileie.register.imports.matching;

import java.util.Optional;
import no.leietileie.base.Folded;
import no.leietileie.register.dwellings.DwellingFacts;

/** By what a dwelling is known again: its object number, or an address that names one dwelling in the house. */
record DwellingKey(String kind, String value) {

    static Optional<DwellingKey> of(DwellingFacts facts) {
        var object = facts.objectNumber();
        return object == null ? address(facts) : Optional.of(new DwellingKey("object", object));
    }

    /** Without the number of the unit, one address stands for a whole block. */
    private static Optional<DwellingKey> address(DwellingFacts facts) {
        var street = facts.streetAddress();
        var unit = facts.unitNumber();
        return street == null || unit == null || facts.postalCode() == null
                ? Optional.empty()
                : Optional.of(new DwellingKey(
                        "address", facts.postalCode() + "|" + Folded.of(street) + "|" + Folded.of(unit)));
    }

    boolean isAddress() {
        return kind.equals("address");
    }

    @Override
    public String toString() {
        return "DwellingKey[" + kind + "]";
    }
}
