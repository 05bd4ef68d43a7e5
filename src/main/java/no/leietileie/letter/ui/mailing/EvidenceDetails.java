package no.leietileie.letter.ui.mailing;

import static no.leietileie.base.ui.Texts.text;

import com.vaadin.flow.component.details.Details;
import no.leietileie.letter.mailing.RecipientRow;
import no.leietileie.letter.mailing.SentLetters;

/** What proves a letter, asked for when it is opened: each look is in the access log. */
class EvidenceDetails extends Details {

    EvidenceDetails(SentLetters letters, RecipientRow row) {
        super(text("letters.evidence"));
        addOpenedChangeListener(change -> {
            if (change.isOpened() && getContent().findAny().isEmpty()) {
                add(new EvidencePart(letters, row));
            }
        });
    }
}
