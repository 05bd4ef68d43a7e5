package no.leietileie.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/** Short messages at the foot of the page: what was done, with a way back where there is one. */
public final class Notice {

    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG_ENOUGH_TO_UNDO = Duration.ofSeconds(10);

    private Notice() {}

    public static void done(String text) {
        show(text, SHORT);
    }

    /** @param undo runs at most once, when the user takes the action back within ten seconds */
    public static void doneWithUndo(String text, Runnable undo) {
        Notification notification = show(text, LONG_ENOUGH_TO_UNDO);
        Button button = new Button(Texts.text("notice.undo"), Icon.UNDO_2.create(), click -> {
            notification.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setDisableOnClick(true);
        ((Div) notification.getChildren().findFirst().orElseThrow()).add(button);
    }

    /** Stays until it is closed: the reader must not miss what went wrong. */
    public static void failed(String text) {
        Notification notification = show(text, Duration.ZERO);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
        Button close = new Button(Texts.text("notice.close"), click -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        ((Div) notification.getChildren().findFirst().orElseThrow()).add(close);
    }

    private static Notification show(String text, Duration duration) {
        Div content = new Div(new Span(text));
        content.addClassName("notice");
        Notification notification = new Notification(content);
        notification.setDuration((int) duration.toMillis());
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.open();
        return notification;
    }
}
