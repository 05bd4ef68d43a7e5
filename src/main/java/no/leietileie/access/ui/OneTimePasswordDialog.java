package no.leietileie.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.leietileie.access.users.OneTimePassword;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;

/** The only time that the password is shown: a click beside the dialog does not close it. */
class OneTimePasswordDialog extends Dialog {

    OneTimePasswordDialog(String displayName, OneTimePassword oneTime) {
        setHeaderTitle(getTranslation("users.one-time.title"));
        setCloseOnOutsideClick(false);
        Paragraph explanation = new Paragraph(
                getTranslation("users.one-time.explanation", displayName, Formats.time(oneTime.validUntil())));
        explanation.addClassName("readable");
        Span password = new Span(oneTime.password());
        password.addClassName("one-time-password");
        // Reached by the keyboard, so that a window too low for all of it can be scrolled.
        password.getElement().setAttribute("tabindex", "0");
        add(
                explanation,
                new Facts()
                        .fact(getTranslation("users.username"), oneTime.username())
                        .fact(getTranslation("users.one-time.title"), password));
        getFooter().add(new Button(getTranslation("notice.close"), click -> close()));
    }
}
