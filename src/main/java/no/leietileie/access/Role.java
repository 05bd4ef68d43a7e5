package no.leietileie.access;

import java.util.Set;
import java.util.stream.Collectors;

/** What a user may do. One user may have several. */
public enum Role {
    TEAM,
    TEMPLATE_ADMIN,
    LEADER,
    ADMIN;

    /** For {@code @RolesAllowed} and {@code @PreAuthorize}, which want constants. */
    public static final String TEAM_NAME = "TEAM";

    public static final String TEMPLATE_ADMIN_NAME = "TEMPLATE_ADMIN";
    public static final String LEADER_NAME = "LEADER";
    public static final String ADMIN_NAME = "ADMIN";

    /**
     * No role that anybody is given: team members have it who see every household, see
     * {@link SignedInUser#looksAfterRegister}. For whatever shows or changes more than single households.
     */
    public static final String REGISTER_NAME = "REGISTER";

    static final String REGISTER_AUTHORITY = "ROLE_" + REGISTER_NAME;

    /** In their order, as the access log keeps them. */
    public static String names(Set<Role> roles) {
        return roles.isEmpty() ? "–" : roles.stream().sorted().map(Role::name).collect(Collectors.joining(", "));
    }

    String authority() {
        return "ROLE_" + name();
    }
}
