package no.leietileie.register.imports.comparing;

import java.util.List;
import java.util.stream.Stream;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.imports.matching.Authority;
import no.leietileie.register.imports.matching.LandlordLine;
import no.leietileie.register.imports.matching.Reconciler;
import no.leietileie.register.imports.matching.RegisterLoader;
import org.springframework.stereotype.Component;

/**
 * Which stored households a held line may belong to as the register is now: a decision about another row may have brought
 * one that was not there when the line was held.
 */
@Component
class MeantHouseholds {

    private final RegisterLoader loader;

    MeantHouseholds(RegisterLoader loader) {
        this.loader = loader;
    }

    /** Protected ones too. Forgets all entities of the transaction. */
    List<HouseholdId> by(LandlordLine line, Authority authority) {
        var set = loader.forDryRun();
        loader.load(set, List.of(line), List.of());
        loader.detach();
        var result = new Reconciler(set).take(line, authority);
        return Stream.concat(result.candidates().stream(), Stream.ofNullable(result.householdId()))
                .map(HouseholdId::new)
                .toList();
    }
}
