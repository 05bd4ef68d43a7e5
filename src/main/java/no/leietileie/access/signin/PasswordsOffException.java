package no.leietileie.access.signin;

import org.springframework.security.core.AuthenticationException;

/** The municipality has switched sign-in with passwords off: none is looked at. */
class PasswordsOffException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    PasswordsOffException() {
        super("Sign-in with passwords is switched off");
    }
}
