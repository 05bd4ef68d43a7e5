package no.leietileie.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A request that would open a lasting connection from a page of another site. Browsers do not keep pages from opening such
 * connections to foreign hosts, with the cookies they have for them; they only say where the page is from.
 */
class PushFromElsewhere implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))
                && origin != null
                && !origin.equalsIgnoreCase(own(request));
    }

    private static @Nullable String own(HttpServletRequest request) {
        URI address = URI.create(request.getRequestURL().toString());
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
