package no.leietileie.access.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * @param passwords whether accounts may be entered with a user name and a password of the product's own; switched off,
 *     everybody comes through the provider and meets its second factor
 */
@ConfigurationProperties("leietileie.sign-in")
record SignInSettings(@DefaultValue("true") boolean passwords) {

    /** @throws InvalidConfigurationPropertyValueException if nobody could ever sign in */
    void leaveAWayIn(boolean hasProvider) {
        if (!passwords && !hasProvider) {
            throw new InvalidConfigurationPropertyValueException(
                    "leietileie.sign-in.passwords",
                    false,
                    "Nobody could sign in: name an OpenID Connect provider by spring.security.oauth2.client.registration"
                            + " and .provider, or leave sign-in with passwords on.");
        }
    }
}
