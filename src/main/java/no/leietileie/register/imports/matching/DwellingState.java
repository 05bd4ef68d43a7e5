package no.leietileie.register.imports.matching;

import no.leietileie.register.dwellings.Dwelling;
import no.leietileie.register.dwellings.DwellingFacts;
import org.jspecify.annotations.Nullable;

final class DwellingState {

    @Nullable
    Dwelling stored;

    DwellingFacts facts;

    DwellingState(@Nullable Dwelling stored, DwellingFacts facts) {
        this.stored = stored;
        this.facts = facts;
    }
}
