package no.leietileie.letter.ui.mailing;

import static no.leietileie.base.ui.Texts.text;

import no.leietileie.base.ui.Notice;
import no.leietileie.letter.mailing.Composed;
import no.leietileie.letter.mailing.Mailings;
import no.leietileie.letter.ui.LetterNavigation;
import no.leietileie.register.tenants.Selection;

/** From the choice of households to the page where the letter is looked through. */
final class NewLetter {

    private NewLetter() {}

    static void begin(Mailings mailings, Selection selection) {
        switch (mailings.compose(selection)) {
            case Composed.Ready(var mailing) -> LetterNavigation.openMailing(mailing);
            case Composed.NoTemplate() -> Notice.failed(text("mailings.no-template"));
        }
    }
}
