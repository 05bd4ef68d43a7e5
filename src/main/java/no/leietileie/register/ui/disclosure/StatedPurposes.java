package no.leietileie.register.ui.disclosure;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.households.LookReason;
import no.leietileie.register.households.Purpose;

/** Why this session has opened which protected households; see docs/decisions. It ends with the session. */
public class StatedPurposes implements Serializable {

    private record Stated(LookReason reason, String text) implements Serializable {}

    private final Map<Long, Stated> byHousehold = new HashMap<>();

    public static StatedPurposes ofSession() {
        VaadinSession session = VaadinSession.getCurrent();
        StatedPurposes stated = session.getAttribute(StatedPurposes.class);
        if (stated == null) {
            stated = new StatedPurposes();
            session.setAttribute(StatedPurposes.class, stated);
        }
        return stated;
    }

    public void state(HouseholdId household, Purpose purpose) {
        byHousehold.put(household.value(), new Stated(purpose.reason(), purpose.text()));
    }

    public Optional<Purpose> find(HouseholdId household) {
        return Optional.ofNullable(byHousehold.get(household.value()))
                .map(stated -> new Purpose(stated.reason(), stated.text()));
    }
}
