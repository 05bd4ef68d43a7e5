package no.leietileie.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads a refused sign-in back to the form, with what the visitor may know about why. */
class SignInRefusal implements AuthenticationFailureHandler {

    private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        redirect.sendRedirect(request, response, "/login?" + reason(refusal));
    }

    private static String reason(AuthenticationException refusal) {
        return switch (refusal) {
            case SignInDelayedException delayed -> "wait=" + delayed.seconds();
            case LockedException _ -> "locked";
            case CredentialsExpiredException _ -> "expired";
            case PasswordsOffException _ -> "passwords-off";
            case OAuth2AuthenticationException external -> reason(external.getError());
            default -> "error";
        };
    }

    private static String reason(OAuth2Error error) {
        return switch (error.getErrorCode()) {
            case ExternalAccounts.NOT_INVITED -> "uninvited";
            case ExternalAccounts.TOO_WEAK -> "weak";
            default -> "external";
        };
    }
}
