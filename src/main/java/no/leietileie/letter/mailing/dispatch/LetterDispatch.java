package no.leietileie.letter.mailing.dispatch;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.leietileie.letter.mailing.LetterId;
import no.leietileie.letter.mailing.channel.Channels;
import no.leietileie.letter.mailing.channel.Delivery;
import no.leietileie.letter.mailing.composing.Round;
import org.springframework.stereotype.Component;

/**
 * Sends letters. Those on paper are made some at once; each of the others is frozen, and said to be on its way, before it leaves
 * the product, is handed over, and its answer is kept. What happens in between is the only time of which nobody can know
 * afterwards whether it was sent.
 */
@Component
class LetterDispatch {

    private final PaperSteps paper;
    private final LetterSteps steps;
    private final Channels channels;
    private final Clock clock;

    LetterDispatch(PaperSteps paper, LetterSteps steps, Channels channels, Clock clock) {
        this.paper = paper;
        this.steps = steps;
        this.channels = channels;
        this.clock = clock;
    }

    /** @return false when the mailing is no longer to be sent */
    boolean send(Round round, List<LetterId> some) {
        PaperSteps.Made made = paper.make(round, some);
        for (LetterId letter : made.others()) {
            if (!send(round, letter)) {
                return false;
            }
        }
        return made.goesOn();
    }

    private boolean send(Round round, LetterId letter) {
        LetterSteps.Claimed claimed = steps.claim(round, letter);
        Optional<LetterSteps.Outgoing> outgoing = claimed.outgoing();
        outgoing.ifPresent(out -> {
            Delivery answer = channels.get(out.channel()).deliver(out.letter());
            steps.answered(letter, answer, clock.instant());
        });
        return claimed.goesOn();
    }
}
