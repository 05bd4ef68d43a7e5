package no.leietileie.register.imports.command;

/** The message is one for the person at the keyboard. */
final class WrongUsageException extends Exception {

    WrongUsageException(String key, Object... arguments) {
        super(CommandTexts.text(key, arguments));
    }
}
