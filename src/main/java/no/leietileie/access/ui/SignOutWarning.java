package no.leietileie.access.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import no.leietileie.access.sessions.SignOutNear;
import org.jspecify.annotations.Nullable;

/**
 * Stands over every page shortly before its user is signed out. It is no dialog of Vaadin's: those answer the server when
 * they open, which would count as use.
 */
class SignOutWarning extends Section {

    private final Span text = new Span();

    private SignOutWarning() {
        addClassName("sign-out-warning");
        getElement().setAttribute("role", "alertdialog");
        getElement().setAttribute("aria-label", getTranslation("session.warning"));
        text.getElement().setAttribute("role", "alert");
        Button stay = new Button(getTranslation("session.stay"), click -> setVisible(false));
        stay.addThemeVariants(ButtonVariant.PRIMARY);
        add(text, stay);
        setVisible(false);
    }

    private void show(@Nullable Duration left) {
        setVisible(left != null);
        if (left != null) {
            text.setText(
                    left.toSeconds() < 60
                            ? getTranslation("session.ends.soon")
                            : getTranslation("session.ends.minutes", (left.toSeconds() + 59) / 60));
        }
    }

    @SpringComponent
    static class OnEveryPage implements VaadinServiceInitListener {

        @Override
        public void serviceInit(ServiceInitEvent event) {
            event.getSource().addUIInitListener(init -> {
                UI ui = init.getUI();
                ComponentUtil.addListener(ui, SignOutNear.class, near -> show(ui, near.left()));
            });
        }

        private static void show(UI ui, @Nullable Duration left) {
            SignOutWarning warning = ComponentUtil.getData(ui, SignOutWarning.class);
            if (warning == null && left != null) {
                warning = new SignOutWarning();
                ComponentUtil.setData(ui, SignOutWarning.class, warning);
                ui.add(warning);
            }
            if (warning != null) {
                warning.show(left);
            }
        }
    }
}
