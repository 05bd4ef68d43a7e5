package no.leietileie.meeting.planning.command;

/** The message is one for the person at the keyboard. */
final class PlanUsageException extends Exception {

    PlanUsageException(String key, Object... arguments) {
        super(PlanTexts.text(key, arguments));
    }
}
