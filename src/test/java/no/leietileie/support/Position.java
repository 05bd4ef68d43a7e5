package no.leietileie.support;

import java.util.Set;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;

/** What a user may be, as the table of roles names it: a role, and for the team whether its agency sees every household. */
public enum Position {
    REGISTER(Role.TEAM, Agency.BOLIGKONTOR),
    TEAM(Role.TEAM, Agency.NAV),
    TEMPLATE_ADMIN(Role.TEMPLATE_ADMIN, Agency.NAV),
    LEADER(Role.LEADER, Agency.NAV),
    ADMIN(Role.ADMIN, Agency.NAV);

    private final Role role;
    private final Agency agency;

    Position(Role role, Agency agency) {
        this.role = role;
        this.agency = agency;
    }

    public Role role() {
        return role;
    }

    public Agency agency() {
        return agency;
    }

    public SignedInUser user() {
        return new SignedInUser(new UserId(1), "user", "Bruker", agency, "", false, false, Set.of(role));
    }
}
