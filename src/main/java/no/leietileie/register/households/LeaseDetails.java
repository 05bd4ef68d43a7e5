package no.leietileie.register.households;

import no.leietileie.register.LeaseAlert;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.LeaseId;
import no.leietileie.register.dwellings.DwellingFacts;
import no.leietileie.register.dwellings.DwellingId;
import no.leietileie.register.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/** @param running whether the household has not moved out */
public record LeaseDetails(
        LeaseId id,
        String number,
        LeaseFacts facts,
        boolean running,
        @Nullable LeaseAlert alert,
        Provenance provenance,
        DwellingDetails dwelling) {

    public record DwellingDetails(
            DwellingId id, DwellingFacts facts, @Nullable String cooperativeName, Provenance provenance) {}
}
