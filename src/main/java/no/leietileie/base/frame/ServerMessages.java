package no.leietileie.base.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import no.leietileie.base.ui.Languages;
import org.springframework.stereotype.Component;

/**
 * What the browser says when it no longer understands the server, in the user's language. A session that
 * has ended says nothing here: the browser loads the page anew and comes to the sign-in, which tells why.
 */
@Component
class ServerMessages implements VaadinServiceInitListener {

    private final I18NProvider texts;

    ServerMessages(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::messages);
    }

    private SystemMessages messages(SystemMessagesInfo asked) {
        UI ui = UI.getCurrent();
        Locale locale = ui == null ? Languages.BOKMAL : ui.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(texts.getTranslation("server.failed.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("server.failed.text", locale));
        messages.setSyncErrorCaption(texts.getTranslation("server.out-of-step.title", locale));
        messages.setSyncErrorMessage(texts.getTranslation("server.out-of-step.text", locale));
        messages.setCookiesDisabledCaption(texts.getTranslation("server.cookies.title", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("server.cookies.text", locale));
        return messages;
    }
}
