package no.leietileie;

import java.util.List;
import java.util.stream.Collectors;
import no.leietileie.access.signin.SignInHints;
import no.leietileie.access.signin.SignInHints.SignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last lines of a start say where the product is and how to sign in. */
@Component
@ConditionalOnWebApplication
class ReadyMessage {

    private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

    private final List<SignInHints> hints;

    ReadyMessage(List<SignInHints> hints) {
        this.hints = hints;
    }

    @EventListener
    @Order
    void say(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info("{}", text(web.getWebServer().getPort()));
        }
    }

    private String text(int port) {
        String signIns = hints.stream()
                .flatMap(hint -> hint.signIns().stream())
                .map(ReadyMessage::line)
                .collect(Collectors.joining());
        return "Leie til eie is ready at http://localhost:" + port
                + (signIns.isEmpty() ? "\n    Sign in with the user name you have." : signIns)
                + "\n    Stop it with Ctrl+C.";
    }

    private static String line(SignIn signIn) {
        return "\n    Sign in as \"%s\" with the password %s (%s)"
                .formatted(signIn.username(), signIn.password(), signIn.whose());
    }
}
