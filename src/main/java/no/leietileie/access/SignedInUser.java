package no.leietileie.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The user behind the session, as it was at sign-in.
 *
 * @param seesProtected may see households with address protection
 * @param roles none while the user has a one-time password: she must choose her own before she may do anything else
 */
public record SignedInUser(
        UserId id,
        String username,
        String displayName,
        Agency agency,
        String passwordHash,
        boolean locked,
        boolean seesProtected,
        Set<Role> roles,
        PasswordState passwordState)
        implements UserDetails {

    public SignedInUser {
        if (passwordState != PasswordState.OWN) {
            roles = Set.of();
            seesProtected = false;
        }
    }

    public SignedInUser(
            UserId id,
            String username,
            String displayName,
            Agency agency,
            String passwordHash,
            boolean locked,
            boolean seesProtected,
            Set<Role> roles) {
        this(id, username, displayName, agency, passwordHash, locked, seesProtected, roles, PasswordState.OWN);
    }

    /** The same person, without the right to see protected households. */
    public SignedInUser withoutProtected() {
        return new SignedInUser(id, username, displayName, agency, passwordHash, locked, false, roles, passwordState);
    }

    /** Administrators look after the whole register. */
    public boolean seesEveryHousehold() {
        return agency.seesEveryHousehold() || roles.contains(Role.ADMIN);
    }

    /** Works with the register as a whole: takes in the landlord's files, plans for all tenants. */
    public boolean looksAfterRegister() {
        return roles.contains(Role.TEAM) && seesEveryHousehold();
    }

    public boolean mustChangePassword() {
        return passwordState != PasswordState.OWN;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        Stream<String> given = roles.stream().map(Role::authority);
        Stream<String> derived = Stream.of(Role.REGISTER_AUTHORITY).filter(_ -> looksAfterRegister());
        return Stream.concat(given, derived).map(SimpleGrantedAuthority::new).toList();
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    @Override
    public boolean isCredentialsNonExpired() {
        return passwordState != PasswordState.EXPIRED;
    }

    @Override
    public String toString() {
        return "SignedInUser[" + username + "]";
    }
}
