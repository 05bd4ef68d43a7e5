package no.leietileie.base.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import no.leietileie.base.RefusedException;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.Test;

@DatabaseTest
@WithConsultant
class FailedActionsTest extends SpringBrowserlessTest {

    @Test
    void whoever_is_refused_is_told_why() {
        fail(new IllegalStateException(new RefusedException("colleague.does-not-see", "Anna Berg")));

        assertThat(notices()).singleElement().asString().startsWith("Anna Berg har ikke tilgang");
    }

    @Test
    void whoever_meets_a_fault_is_told_what_to_say_when_she_calls_and_nothing_about_it() {
        fail(new IllegalStateException("Prøvesen is broken"));

        assertThat(notices()).singleElement().asString().contains("referansen").doesNotContain("Prøvesen");
    }

    private void fail(Throwable failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        roundTrip();
    }

    private List<String> notices() {
        return $(Notification.class).all().stream()
                .flatMap(notice -> $(Span.class, notice).all().stream())
                .map(Span::getText)
                .toList();
    }
}
