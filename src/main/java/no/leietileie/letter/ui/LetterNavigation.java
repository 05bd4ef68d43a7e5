package no.leietileie.letter.ui;

import com.vaadin.flow.component.UI;
import no.leietileie.letter.mailing.MailingId;

/** The ways to the pages of letters, for every other page. */
public final class LetterNavigation {

    public static final String LIST = "brev";
    public static final String ID = "id";
    public static final String MAILING = LIST + "/:" + ID + "([0-9]{1,18})";

    private LetterNavigation() {}

    public static String toMailing(MailingId id) {
        return LIST + "/" + id.value();
    }

    /** Where the letters are looked through and sent. */
    public static void openMailing(MailingId id) {
        UI.getCurrent().navigate(toMailing(id));
    }
}
