package no.leietileie.access.signin;

import no.leietileie.access.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Sign-in with user name and password. Whether the account is locked or its one-time password too old is told only to who
 * knows the password: every other answer is the same for accounts that exist and accounts that do not.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInDelays delays;
    private final SignInSettings settings;

    PasswordSignIn(Users users, PasswordEncoder encoder, SignInDelays delays, SignInSettings settings) {
        this.delays = delays;
        this.settings = settings;
        passwords = new DaoAuthenticationProvider(users);
        passwords.setPasswordEncoder(encoder);
        passwords.setPreAuthenticationChecks(user -> {});
        passwords.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        if (!settings.passwords()) {
            throw new PasswordsOffException();
        }
        SignInDelays.Attempt counted = delays.begin(attempt.getName(), address(attempt));
        Authentication signedIn = passwords.authenticate(attempt);
        delays.succeeded(counted);
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }

    private static @Nullable String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
    }
}
