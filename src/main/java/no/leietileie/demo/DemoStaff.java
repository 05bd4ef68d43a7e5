package no.leietileie.demo;

import java.util.List;

/** The invented colleagues of the demo. */
public final class DemoStaff {

    /**
     * @param role TEAM, TEMPLATE_ADMIN, LEADER or ADMIN
     * @param agency BOLIGKONTOR, NAV, INTRODUKSJONSSENTER or TJENESTETILDELING
     */
    public record Colleague(String name, String username, String role, String agency) {}

    private static final List<Colleague> ALL = WordList.table("staff.txt", ";").stream()
            .map(cells -> new Colleague(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
            .toList();

    /** Looks after the households with address protection: asked for by one administrator, confirmed by another. */
    public static final String TRUSTED = "vilde";

    private DemoStaff() {}

    public static List<Colleague> all() {
        return ALL;
    }
}
