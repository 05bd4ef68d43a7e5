package no.leietileie.letter.ui.mailing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.letter.mailing.DeliveryWishes;
import no.leietileie.letter.mailing.Mailings;
import no.leietileie.letter.mailing.RecipientRow;
import no.leietileie.letter.mailing.SentLetters;
import no.leietileie.letter.ui.LetterPdfLink;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Selection;

/** The letters of one household, and how it wants to get them. */
class HouseholdLetters extends Div {

    HouseholdLetters(Mailings mailings, SentLetters letters, DeliveryWishes wishes, HouseholdId household) {
        addClassName("household-letters");
        Button write = new Button(
                getTranslation("mailings.write"),
                Icon.MAIL.create(),
                click -> NewLetter.begin(mailings, new Selection.Ticked(Set.of(household))));
        Card sent = new Card(getTranslation("letters.sent"), list(letters, letters.listOf(household)));
        add(sent.withAction(write), new DeliveryWishCard(wishes, household));
    }

    private Div list(SentLetters letters, List<RecipientRow> rows) {
        Div content = new Div();
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("letters.none"));
            none.addClassName("quiet");
            content.add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("letter-list");
            rows.forEach(row -> list.add(line(letters, row)));
            content.add(list);
        }
        return content;
    }

    private ListItem line(SentLetters letters, RecipientRow row) {
        Span how = new Span(getTranslation(
                "letters.line",
                getTranslation(row.channel().messageKey()),
                row.sentAt() == null ? Formats.UNKNOWN : Formats.time(row.sentAt())));
        how.addClassName("quiet");
        Div words = new Div(new Span(letters.templateName(row.mailing())), MailingLabels.badge(row), how);
        words.addClassName("letter-line");
        ListItem line = new ListItem(words);
        if (row.state().isOut()) {
            line.add(new LetterPdfLink(letters, row.id()));
        }
        line.add(new EvidenceDetails(letters, row));
        return line;
    }
}
