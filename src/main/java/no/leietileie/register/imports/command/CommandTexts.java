package no.leietileie.register.imports.command;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import no.leietileie.register.imports.file.FileRefusal;

/** Texts in Bokmål: on the command line nobody has chosen a language. They are needed before the product has started. */
final class CommandTexts {

    private static final Locale BOKMAL = Locale.of("nb");
    private static final long MEGABYTE = 1024 * 1024;

    private CommandTexts() {}

    /** @throws java.util.MissingResourceException for a key that no bundle has */
    static String text(String key, Object... arguments) {
        var bundle = bundles().stream()
                .filter(texts -> texts.containsKey(key))
                .findFirst()
                .orElseGet(() -> bundles().getFirst());
        var text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, BOKMAL).format(arguments);
    }

    static String text(FileRefusal refusal) {
        long limit = refusal.reason() == FileRefusal.Reason.TOO_LARGE ? refusal.limit() / MEGABYTE : refusal.limit();
        return text(refusal.reason().messageKey(), refusal.at(), limit);
    }

    private static List<ResourceBundle> bundles() {
        return List.of(
                ResourceBundle.getBundle("messages.command", BOKMAL),
                ResourceBundle.getBundle("messages.imports", BOKMAL));
    }
}
