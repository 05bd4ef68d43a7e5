package no.leietileie.base.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.leietileie.base.RefusedException;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A button whose work fails must not look as if nobody had pressed it: the user is told, and what to say when she calls. */
@SpringComponent
class FailedActions implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(FailedActions.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(FailedActions::tell));
    }

    private static void tell(ErrorEvent failure) {
        refusal(failure.getThrowable())
                .ifPresentOrElse(
                        refused -> show(refused.textKey(), refused.values()), () -> tell(failure.getThrowable()));
    }

    private static void tell(Throwable failure) {
        String reference = FailureView.reference();
        log.error("An action failed, reference {}", reference, failure);
        show("failure.explanation", reference);
    }

    private static Optional<RefusedException> refusal(Throwable failure) {
        return Stream.iterate(failure, Throwable::getCause)
                .takeWhile(Objects::nonNull)
                .filter(RefusedException.class::isInstance)
                .map(RefusedException.class::cast)
                .findFirst();
    }

    private static void show(String textKey, Object... values) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Notice.failed(Texts.text(textKey, values)));
        }
    }
}
