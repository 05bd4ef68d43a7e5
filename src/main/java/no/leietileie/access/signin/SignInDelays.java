package no.leietileie.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import no.leietileie.access.encryption.PersonalDataCipher;
import no.leietileie.access.users.AppUserRepository;
import no.leietileie.base.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down the guessing of passwords, for each account and each address. Kept in the database: a restart forgets
 * nothing. A try is counted before its password is looked at, so that many at once gain nothing, and is taken back when it
 * was right. While a delay runs, tries are refused unseen and do not prolong it: the right user gets in after it.
 */
@Component
class SignInDelays {

    private final SignInDelayRepository delays;
    private final AppUserRepository users;
    private final PersonalDataCipher cipher;
    private final Clock clock;

    SignInDelays(SignInDelayRepository delays, AppUserRepository users, PersonalDataCipher cipher, Clock clock) {
        this.delays = delays;
        this.users = users;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** @param address null for a user who is signed in already */
    record Attempt(String account, @Nullable String address) {}

    /** @throws SignInDelayedException before the password may be looked at */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Attempt begin(String username, @Nullable String remoteAddress) {
        Attempt attempt = new Attempt(
                key("account:" + account(username)),
                remoteAddress == null ? null : key("address:" + network(remoteAddress)));
        Instant now = clock.instant();
        SignInDelay account = lock(attempt.account());
        SignInDelay address = attempt.address() == null ? null : lock(attempt.address());
        Duration wait = longer(account.remaining(now), address == null ? Duration.ZERO : address.remaining(now));
        if (!wait.isZero()) {
            throw new SignInDelayedException(wait);
        }
        account.count(DelayRule.ACCOUNT, now);
        if (address != null) {
            address.count(DelayRule.ADDRESS, now);
        }
        return attempt;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(Attempt attempt) {
        delays.deleteById(attempt.account());
        if (attempt.address() != null) {
            lock(attempt.address()).takeBack();
        }
    }

    @Scheduled(cron = "0 30 3 * * *")
    @Transactional
    void forgetOld() {
        delays.forget(clock.instant().minus(DelayRule.FORGOTTEN_AFTER));
    }

    private SignInDelay lock(String subject) {
        delays.ensure(subject);
        return delays.lock(subject);
    }

    /** The database finds "Åse" for "ase" too: all ways to write the name of one account share its count. */
    private String account(String username) {
        return users.findByUsername(username)
                .map(user -> Long.toString(user.id().value()))
                .orElseGet(() -> "?" + Folded.of(username));
    }

    /** Whoever has one IPv6 address has 2^64 of them. */
    private static String network(String address) {
        String[] parts = address.split(":", -1);
        return parts.length < 4 ? address : String.join(":", Arrays.copyOf(parts, 4));
    }

    private String key(String text) {
        return HexFormat.of().formatHex(cipher.blindIndex(text));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
