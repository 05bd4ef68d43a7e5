package no.leietileie.access.signin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.stereotype.Component;

/**
 * What browsers are told not to do. Vaadin 25.2 compiles the code of its pages in the browser ({@code unsafe-eval}) and
 * puts styles into them ({@code unsafe-inline} for styles); scripts run only with the nonce of the page, or when such a
 * script has loaded them.
 */
@Component
class SecurityHeaders implements VaadinServiceInitListener {

    private static final String CSP = "Content-Security-Policy";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** For what is no page: pictures, files, data. */
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /**
     * The script with which Vaadin puts its bar at the foot of products that were built without a licence. It is added after
     * every listener, so that it has no nonce; browser tests fail when a new Vaadin has another.
     */
    private static final String LICENCE_BAR = "'sha256-VLPJicdxFLjuDrsyxemB6iiuaur0bcLrSsJ1sDWxd2o='";

    private static final String PAGE = "default-src 'none'; script-src 'nonce-%s' " + LICENCE_BAR
            + " 'strict-dynamic' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "manifest-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    /**
     * Pages are reached by a forward, after which Tomcat sends the answer past Spring, which would have added what it has to
     * say only then. What is set later, such as how long a file may be kept, replaces what is set here.
     */
    private static final ObjectPostProcessor<HeaderWriterFilter> WITHOUT_DELAY = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(WITHOUT_DELAY);
        headers.frameOptions(frame -> frame.deny())
                .contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(opener ->
                        opener.policy(CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource ->
                        resource.policy(CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(SecurityHeaders::page);
    }

    private static void page(IndexHtmlResponse response) {
        byte[] random = new byte[18];
        RANDOM.nextBytes(random);
        String nonce = Base64.getEncoder().encodeToString(random);
        response.getVaadinResponse().setHeader(CSP, PAGE.formatted(nonce));
        response.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
        response.getDocument().select("script, link[rel=modulepreload]").attr("nonce", nonce);
    }
}
