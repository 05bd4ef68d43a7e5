package no.leietileie.throughput.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Optional;
import no.leietileie.base.ui.Notice;
import no.leietileie.throughput.subscription.Subscriptions;

/** Asks where the weekly figures shall go, or ends that. */
class SubscriptionDialog extends Dialog {

    private final transient Subscriptions subscriptions;
    private final EmailField email = new EmailField();
    private final Binder<Subscriptions> binder = new Binder<>();

    SubscriptionDialog(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
        setHeaderTitle(getTranslation("subscription.title"));
        setWidth("32rem");
        Optional<String> own = subscriptions.own();
        add(new Paragraph(getTranslation("subscription.about")));
        if (!subscriptions.isPossible()) {
            add(new Paragraph(getTranslation("subscription.no-server")));
        }
        email.setLabel(getTranslation("subscription.email"));
        email.setWidthFull();
        binder.forField(email)
                .withValidator(Subscriptions::isAddress, getTranslation("subscription.wrong"))
                .bind(_ -> own.orElse(""), (_, _) -> {});
        binder.readBean(subscriptions);
        add(email);
        if (own.isPresent()) {
            Button stop = new Button(getTranslation("subscription.stop"), _ -> stop());
            stop.addThemeVariants(ButtonVariant.TERTIARY);
            getFooter().add(stop);
        }
        Button start = new Button(
                getTranslation(own.isPresent() ? "subscription.change" : "subscription.start"), _ -> start());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("subscription.cancel"), _ -> close()), start);
    }

    private void start() {
        if (!binder.validate().isOk()) {
            email.focus();
            return;
        }
        subscriptions.subscribe(email.getValue(), getLocale());
        close();
        Notice.done(getTranslation("subscription.started", email.getValue()));
    }

    private void stop() {
        subscriptions.unsubscribe();
        close();
        Notice.done(getTranslation("subscription.stopped"));
    }
}
