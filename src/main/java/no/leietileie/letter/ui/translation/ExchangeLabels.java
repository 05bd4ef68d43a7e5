package no.leietileie.letter.ui.translation;

import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.letter.exchange.UnitOutcome;

/** What belongs to the exchange with agencies, in words. */
final class ExchangeLabels {

    private ExchangeLabels() {}

    static StatusBadge outcome(UnitOutcome outcome) {
        return new StatusBadge(tone(outcome), Texts.text("exchange.outcome." + outcome.key()));
    }

    static StatusBadge counted(UnitOutcome outcome, int count) {
        return new StatusBadge(tone(outcome), Texts.counted("exchange.count." + outcome.key(), count));
    }

    private static Tone tone(UnitOutcome outcome) {
        return switch (outcome) {
            case REJECTED -> Tone.RED;
            case CONFLICT -> Tone.AMBER;
            case CHANGED, NEW -> Tone.BLUE;
            case UNTRANSLATED, UNCHANGED -> Tone.NEUTRAL;
        };
    }
}
