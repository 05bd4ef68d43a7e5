package no.leietileie.register.ui;

import com.vaadin.flow.component.html.Paragraph;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Texts;

/** Of a household whose contract went to another one in the landlord's register: what is known of it stays. */
class NoLeaseCard extends Card {

    NoLeaseCard() {
        super(Texts.text("lease.gone"));
        Paragraph words = new Paragraph(getTranslation("lease.gone.explanation"));
        words.addClassName("readable");
        add(words);
    }
}
