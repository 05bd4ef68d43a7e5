package no.leietileie.access.sessions;

import java.time.Instant;

/**
 * A browser in which somebody is signed in. {@code toString} hides the key.
 *
 * @param key to end it by; must not reach a browser
 * @param own the session that asks
 */
public record UserSession(String key, Instant lastUsedAt, boolean own) {

    @Override
    public String toString() {
        return "UserSession[" + lastUsedAt + "]";
    }
}
