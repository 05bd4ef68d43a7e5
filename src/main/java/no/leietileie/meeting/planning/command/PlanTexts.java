package no.leietileie.meeting.planning.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts in Bokmål: on the command line nobody has chosen a language. */
final class PlanTexts {

    private static final Locale BOKMAL = Locale.of("nb");

    private PlanTexts() {}

    /** @throws java.util.MissingResourceException for a key that the bundle has not */
    static String text(String key, Object... arguments) {
        var text = ResourceBundle.getBundle("messages.planning", BOKMAL).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, BOKMAL).format(arguments);
    }
}
