package no.leietileie.letter.mailing.dispatch;

import java.time.Clock;
import java.util.Optional;
import no.leietileie.letter.mailing.LetterId;
import no.leietileie.letter.mailing.channel.Channels;
import no.leietileie.letter.mailing.channel.Delivery;
import no.leietileie.letter.mailing.composing.Round;
import org.springframework.stereotype.Component;

/**
 * Sends one letter: freezes it and says so before it leaves the product, hands it over, and keeps the answer. What happens in
 * between is the only time of which nobody can know afterwards whether it was sent.
 */
@Component
class LetterDispatch {

    private final LetterSteps steps;
    private final Channels channels;
    private final Clock clock;

    LetterDispatch(LetterSteps steps, Channels channels, Clock clock) {
        this.steps = steps;
        this.channels = channels;
        this.clock = clock;
    }

    /** @return false when the mailing is no longer to be sent */
    boolean send(Round round, LetterId letter) {
        LetterSteps.Frozen frozen = steps.freeze(round, letter);
        Optional<LetterSteps.Outgoing> outgoing = frozen.outgoing();
        outgoing.ifPresent(out -> {
            Delivery answer = channels.get(out.channel()).deliver(out.letter());
            steps.answered(letter, answer, clock.instant());
        });
        return frozen.goesOn();
    }
}
