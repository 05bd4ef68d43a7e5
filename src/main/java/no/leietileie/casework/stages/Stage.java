package no.leietileie.casework.stages;

import java.util.Arrays;
import java.util.List;

/** Where a household is on its way (source: "Leie til eie", steps 1 and 2, and the outcomes of a case). */
public enum Stage {
    TARGET_GROUP(Kind.ON_THE_WAY),
    PRIORITISED(Kind.ON_THE_WAY),
    CONTACTED(Kind.ON_THE_WAY),
    ASSESSED(Kind.ON_THE_WAY),
    APPLYING(Kind.ON_THE_WAY),
    FINANCED(Kind.ON_THE_WAY),
    BUYING(Kind.ON_THE_WAY),
    BOUGHT_OWN(Kind.REACHED),
    BOUGHT_OTHER(Kind.REACHED),
    RENTS_PRIVATELY(Kind.REACHED),
    STAYS(Kind.CLOSED),
    NOT_INTERESTED(Kind.CLOSED),
    NOT_NOW(Kind.PAUSED),
    MOVED(Kind.CLOSED),
    DIED(Kind.CLOSED);

    public enum Kind {
        ON_THE_WAY,
        /** Waits for a day on which the household is asked again. */
        PAUSED,
        /** Ended with a home that is the household's own choice. */
        REACHED,
        CLOSED
    }

    private final Kind kind;

    Stage(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isOpen() {
        return kind == Kind.ON_THE_WAY || kind == Kind.PAUSED;
    }

    /** The stages that a household passes, in their order. */
    public static List<Stage> way() {
        return Arrays.stream(values())
                .filter(stage -> stage.kind == Kind.ON_THE_WAY)
                .toList();
    }
}
