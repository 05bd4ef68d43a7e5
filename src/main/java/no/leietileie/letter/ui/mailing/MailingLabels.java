package no.leietileie.letter.ui.mailing;

import static no.leietileie.base.ui.Texts.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.RecipientRow;
import no.leietileie.letter.mailing.RecipientState;
import org.jspecify.annotations.Nullable;

/** The words for the states of mailings and letters. */
final class MailingLabels {

    private MailingLabels() {}

    static StatusBadge badge(MailingState state) {
        Tone tone = switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case PREPARING, QUEUED, SENDING -> Tone.BLUE;
            case PAUSED -> Tone.AMBER;
            case DONE -> Tone.GREEN;
            case CANCELLED -> Tone.RED;
        };
        return new StatusBadge(tone, text(state.messageKey()));
    }

    static Tone tone(RecipientState state) {
        return switch (state) {
            case READY -> Tone.NEUTRAL;
            case EXCEPTED, HELD_BACK -> Tone.AMBER;
            case UNDERWAY, PRINTABLE -> Tone.BLUE;
            case SENT, DELIVERED -> Tone.GREEN;
            case FAILED, CANCELLED -> Tone.RED;
        };
    }

    /** With the reason where there is one. */
    static StatusBadge badge(RecipientRow row) {
        if (row.outdatedAt() != null) {
            return new StatusBadge(Tone.AMBER, text("mailings.letter.outdated"));
        }
        if (row.state() == RecipientState.READY && row.nextAttemptAt() != null) {
            return new StatusBadge(Tone.AMBER, text("mailings.letter.again", Formats.time(row.nextAttemptAt())));
        }
        return new StatusBadge(tone(row.state()), words(row));
    }

    private static String words(RecipientRow row) {
        if (row.problem() != null) {
            return text(row.problem().messageKey());
        }
        return row.failure() == null
                ? text(row.state().messageKey())
                : text(row.failure().messageKey());
    }

    static String advice(RecipientProblem problem, @Nullable String detail) {
        String key = "mailings.advice." + problem.name().toLowerCase(Locale.ROOT);
        return switch (problem) {
            case MISSING_VALUE -> text(key, fields(detail));
            case MISSING_GLYPH -> text(key, characters(detail));
            default -> text(key);
        };
    }

    private static String fields(@Nullable String keys) {
        return Arrays.stream(keys == null ? new String[0] : keys.split(","))
                .map(key -> Texts.find("templates.field." + key).orElse(key))
                .collect(Collectors.joining(", "));
    }

    /** Not the characters themselves: the screen may have no typeface for them either. */
    private static String characters(@Nullable String codes) {
        return codes == null ? "" : codes.replace(",", ", ");
    }

    static String name(RecipientRow row) {
        return row.name().isBlank() ? text("mailings.recipient.unnamed") : row.name();
    }

    static String language(RecipientRow row) {
        if (row.language() == null) {
            return row.textLanguage() == null ? Formats.UNKNOWN : Texts.language(row.textLanguage());
        }
        String own = Texts.language(row.language());
        return row.textLanguage() == null || row.textLanguage().equals(row.language())
                ? own
                : text("mailings.recipient.language.other", own, Texts.language(row.textLanguage()));
    }
}
