package no.leietileie.letter.mailing.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.leietileie.letter.mailing.LetterId;
import no.leietileie.letter.mailing.channel.Channels;
import no.leietileie.letter.mailing.composing.RecipientLetters;
import no.leietileie.letter.mailing.composing.Round;
import no.leietileie.letter.mailing.store.Recipient;
import no.leietileie.register.recipients.RecipientHousehold;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes letters that stay in the product until somebody prints them, some at once: either all of them are made or none, and
 * nobody outside has seen one yet.
 */
@Component
@Transactional
class PaperSteps {

    private final DueLetters due;
    private final LetterFreezing freezing;
    private final RecipientLetters letters;
    private final Channels channels;

    PaperSteps(DueLetters due, LetterFreezing freezing, RecipientLetters letters, Channels channels) {
        this.due = due;
        this.freezing = freezing;
        this.letters = letters;
        this.channels = channels;
    }

    /**
     * @param goesOn false when the mailing is no longer to be sent
     * @param others that leave the product, each of which needs steps of its own
     */
    record Made(boolean goesOn, List<LetterId> others) {}

    Made make(Round round, List<LetterId> some) {
        Optional<List<Recipient>> taken = due.take(round, some);
        List<LetterId> others = new ArrayList<>();
        taken.ifPresent(recipients -> {
            LetterFreezing.Facts facts = freezing.read(recipients);
            for (Recipient recipient : recipients) {
                if (leaves(recipient, facts)) {
                    others.add(recipient.id());
                } else {
                    freezing.freeze(round, recipient, facts).ifPresent(_ -> freezing.print(recipient));
                }
            }
        });
        return new Made(taken.isPresent(), others);
    }

    private boolean leaves(Recipient recipient, LetterFreezing.Facts facts) {
        RecipientHousehold household = facts.of(recipient);
        return household != null
                && channels.get(letters.channel(recipient, household, facts.wish(recipient)))
                        .leavesTheProduct();
    }
}
