package no.leietileie.access.users;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/**
 * Shown once to who hands it on; the user must choose her own at the first sign-in. {@code toString} hides it.
 *
 * @param validUntil not included
 */
@NamedInterface("users")
public record OneTimePassword(String username, String password, Instant validUntil) {

    public static final Duration VALID = Duration.ofDays(7);

    /** Without letters and digits that look alike. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    /** Of 31 kinds: 128 bits, which nobody guesses (ASVS 5.0, 11.5.1). */
    private static final int LETTERS = 26;

    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimePassword of(String username, Instant now) {
        return new OneTimePassword(username, random(), now.plus(VALID));
    }

    public static String random() {
        return RANDOM.ints(LETTERS, 0, READABLE.length())
                .mapToObj(index -> String.valueOf(READABLE.charAt(index)))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "OneTimePassword[" + username + "]";
    }
}
