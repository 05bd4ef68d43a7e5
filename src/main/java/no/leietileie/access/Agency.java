package no.leietileie.access;

import java.util.List;
import java.util.stream.Stream;

/** The part of the municipality, or of NAV, that a user works for. */
public enum Agency {
    BOLIGKONTOR(true),
    NAV(false),
    INTRODUKSJONSSENTER(false),
    TJENESTETILDELING(true);

    private final boolean seesEveryHousehold;

    Agency(boolean seesEveryHousehold) {
        this.seesEveryHousehold = seesEveryHousehold;
    }

    /**
     * Whether its people work with all tenants. The others see a household only while it is shared with them: what one
     * agency knows of a client is secret to another until it is needed there (forvaltningsloven §§ 13–13 b).
     */
    public boolean seesEveryHousehold() {
        return seesEveryHousehold;
    }

    /** Those that see only what is shared with them. */
    public static List<Agency> needingShares() {
        return Stream.of(values()).filter(agency -> !agency.seesEveryHousehold).toList();
    }
}
