package no.leietileie.letter.ui.translation;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.letter.translation.ApprovalRefusal;
import no.leietileie.letter.translation.CheckFinding;
import no.leietileie.letter.translation.ParagraphState;

/** What belongs to translations, in words. */
final class TranslationLabels {

    private TranslationLabels() {}

    static StatusBadge state(ParagraphState state) {
        return new StatusBadge(tone(state), Texts.text("translation.state." + key(state)));
    }

    private static Tone tone(ParagraphState state) {
        return switch (state) {
            case MISSING -> Tone.NEUTRAL;
            case STALE -> Tone.AMBER;
            case DRAFT, IN_REVIEW -> Tone.BLUE;
            case APPROVED -> Tone.GREEN;
        };
    }

    static String finding(CheckFinding finding) {
        return Texts.text(
                "translation.check." + finding.code().key(), finding.arguments().toArray());
    }

    static StatusBadge counted(ParagraphState state, long count) {
        return new StatusBadge(tone(state), Texts.counted("translation.count." + key(state), count));
    }

    /** Each reason once. */
    static String refusals(Collection<ApprovalRefusal> refusals) {
        return refusals.stream()
                .distinct()
                .sorted()
                .map(TranslationLabels::refusal)
                .collect(Collectors.joining(" "));
    }

    private static String refusal(ApprovalRefusal refusal) {
        return Texts.text("translation.refusal." + key(refusal));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
