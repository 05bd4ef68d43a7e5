package no.leietileie.casework.casemeeting;

import java.util.Map;
import java.util.TreeMap;
import no.leietileie.base.BusinessEvent;
import no.leietileie.register.HouseholdId;

/** Something happened to a matter. What was written stays where it is; only ids travel. */
public record MatterHappened(HouseholdId household, What what, Map<String, String> details) implements BusinessEvent {

    public enum What {
        FLAGGED("matter.flagged"),
        WITHDRAWN("matter.withdrawn"),
        RESTORED("matter.restored"),
        ON_AGENDA("matter.on-agenda"),
        OFF_AGENDA("matter.off-agenda"),
        DECIDED("matter.decided"),
        TAKEN_BACK("matter.taken-back");

        private final String type;

        What(String type) {
            this.type = type;
        }
    }

    /** Names of details: the day of the meeting, the kind of the decision, and whose words the timeline shows. */
    public static final String MEETING_DAY = "meetingDay";

    public static final String DECISION = "decision";
    static final String FLAG = "flag";
    static final String DECIDED = "decided";

    static MatterHappened of(CaseMatter matter, What what, Map<String, String> more) {
        Map<String, String> details = new TreeMap<>(more);
        String id = Long.toString(matter.id().value());
        switch (what) {
            case FLAGGED -> details.put(FLAG, id);
            case DECIDED -> details.put(DECIDED, id);
            default -> {}
        }
        return new MatterHappened(matter.household(), what, details);
    }

    @Override
    public String type() {
        return what.type;
    }

    @Override
    public Long householdId() {
        return household.value();
    }
}
