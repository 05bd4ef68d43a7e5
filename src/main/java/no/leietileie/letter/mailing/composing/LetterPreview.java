package no.leietileie.letter.mailing.composing;

import java.util.List;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.Shown;
import no.leietileie.letter.mailing.store.DeliveryWishRepository;
import no.leietileie.letter.mailing.store.Mailing;
import no.leietileie.letter.mailing.store.Recipient;
import no.leietileie.letter.pdf.LetterPdf;
import no.leietileie.register.recipients.RecipientHousehold;
import no.leietileie.register.recipients.Recipients;
import org.springframework.stereotype.Component;

/** The exact PDF of one recipient before anything is sent. */
@Component
public class LetterPreview {

    private final Rounds rounds;
    private final RecipientLetters letters;
    private final Recipients register;
    private final DeliveryWishRepository wishes;

    LetterPreview(Rounds rounds, RecipientLetters letters, Recipients register, DeliveryWishRepository wishes) {
        this.rounds = rounds;
        this.letters = letters;
        this.register = register;
        this.wishes = wishes;
    }

    public Shown show(Mailing mailing, Recipient recipient) {
        RecipientHousehold household =
                register.find(List.of(recipient.household())).get(recipient.household());
        if (household == null) {
            return new Shown.Stopped(RecipientProblem.PROTECTED, "");
        }
        Round round = mailing.state().isOpen() ? rounds.open(mailing) : rounds.frozen(mailing);
        return switch (letters.compose(
                round,
                recipient,
                household,
                wishes.findById(recipient.household().value()).orElse(null))) {
            case Composition.Written written -> new Shown.Pdf(LetterPdf.of(written.letter()));
            case Composition.Stopped stopped -> new Shown.Stopped(stopped.problem(), stopped.detail());
        };
    }
}
