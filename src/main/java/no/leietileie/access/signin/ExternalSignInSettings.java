package no.leietileie.access.signin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * How the claims of an OpenID Connect provider become users. The provider itself is named by Spring's
 * {@code spring.security.oauth2.client.registration.…}; without one none of this is used.
 *
 * @param usernameClaim compared with the user name at the first sign-in; afterwards only the subject counts. Any other than
 *     {@code email} must be one that nobody can change and that is given to nobody else, such as {@code oid} of Entra ID
 * @param verifiedClaim must be true where the claim is {@code email}
 * @param groupsClaim holds the groups that give roles; blank: roles are given here, by an administrator
 * @param roleGroups the group of each role
 * @param createAccounts lets in who was not invited; she gets the roles of her groups
 * @param agency of accounts made so
 * @param requiredAcr levels of trust ({@code acr}) of which the provider must vouch for one; asked of it as {@code acr_values}
 * @param requiredAmr ways to sign in ({@code amr}, RFC 8176) of which one must have been used, such as {@code mfa}
 */
@ConfigurationProperties("leietileie.oidc")
record ExternalSignInSettings(
        @DefaultValue(EMAIL) String usernameClaim,
        @DefaultValue("email_verified") String verifiedClaim,
        @DefaultValue("") String groupsClaim,
        @DefaultValue Map<Role, String> roleGroups,
        @DefaultValue("false") boolean createAccounts,
        @DefaultValue("BOLIGKONTOR") Agency agency,
        @DefaultValue List<String> requiredAcr,
        @DefaultValue List<String> requiredAmr) {

    private static final String EMAIL = "email";

    /** Of an address that the provider says nothing about, anybody may have written it there. */
    boolean isVerified(OidcUser claims) {
        return !usernameClaim.equals(EMAIL) || Boolean.TRUE.equals(claims.getClaimAsBoolean(verifiedClaim));
    }

    /** With both kinds of demands, either will do; without any, the provider's own rules decide. */
    boolean isStrongEnough(OidcUser claims) {
        boolean demandsNothing = requiredAcr.isEmpty() && requiredAmr.isEmpty();
        String acr = claims.getIdToken().getAuthenticationContextClass();
        List<String> amr = Objects.requireNonNullElse(claims.getIdToken().getAuthenticationMethods(), List.of());
        return demandsNothing
                || (acr != null && requiredAcr.contains(acr))
                || amr.stream().anyMatch(requiredAmr::contains);
    }

    boolean givesRoles() {
        return !groupsClaim.isBlank();
    }

    Set<Role> roles(OidcUser claims) {
        List<String> groups = Objects.requireNonNullElse(claims.getClaimAsStringList(groupsClaim), List.of());
        return roleGroups.entrySet().stream()
                .filter(entry -> groups.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
