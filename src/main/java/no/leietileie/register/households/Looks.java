package no.leietileie.register.households;

import java.util.Optional;
import no.leietileie.access.AccessLog;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.HouseholdRepository;
import no.leietileie.register.Protection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one place where looks at all of a household are logged, so that none of a protected one goes without its purpose. */
@Component
public class Looks {

    private final HouseholdRepository households;
    private final AccessLog log;

    Looks(HouseholdRepository households, AccessLog log) {
        this.households = households;
        this.log = log;
    }

    /**
     * Call it before anything of the household is handed out.
     *
     * @throws PurposeMissingException for a protected household without one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(HouseholdId household, String subject, Optional<Purpose> purpose) {
        if (purpose.isEmpty() && isProtected(household)) {
            throw new PurposeMissingException(household);
        }
        purpose.ifPresentOrElse(
                stated -> log.looked(household.value(), subject, stated.logged()),
                () -> log.looked(household.value(), subject));
    }

    boolean isProtected(HouseholdId household) {
        return households
                .findById(household.value())
                .filter(found -> found.facts().protection() != Protection.NONE)
                .isPresent();
    }
}
