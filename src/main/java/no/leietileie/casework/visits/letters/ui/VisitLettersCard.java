package no.leietileie.casework.visits.letters.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.casework.visits.VisitId;
import no.leietileie.casework.visits.letters.VisitLetters;
import no.leietileie.letter.mailing.Composed;
import no.leietileie.letter.mailing.RecipientRow;
import no.leietileie.letter.ui.LetterNavigation;

/** The letters about one visit, whether they still hold, and the way to a new one. */
public class VisitLettersCard extends Card {

    private final transient VisitLetters letters;
    private final VisitId visit;

    public VisitLettersCard(VisitLetters letters, VisitId visit) {
        super(Texts.text("visit-letter.title"));
        this.letters = letters;
        this.visit = visit;
        withAction(new Button(getTranslation("visit-letter.write"), Icon.MAIL.create(), click -> write()));
        UnorderedList lines = new UnorderedList();
        lines.addClassName("visit-list");
        List<RecipientRow> written = letters.listOf(visit);
        written.forEach(letter -> lines.add(line(letter)));
        if (written.isEmpty()) {
            ListItem none = new ListItem(getTranslation("visit-letter.none"));
            none.addClassName("quiet");
            lines.add(none);
        }
        add(lines);
    }

    private void write() {
        switch (letters.write(visit)) {
            case Composed.Ready(var mailing) -> LetterNavigation.openMailing(mailing);
            case Composed.NoTemplate() -> Notice.failed(getTranslation("visit-letter.no-template"));
        }
    }

    private ListItem line(RecipientRow letter) {
        String when = letter.sentAt() == null
                ? getTranslation("visit-letter.not-sent")
                : getTranslation("visit-letter.sent", Formats.time(letter.sentAt()));
        Anchor link = new Anchor(LetterNavigation.toMailing(letter.mailing()), when);
        return letter.outdatedAt() == null
                ? new ListItem(link, new Span(getTranslation(letter.state().messageKey())))
                : new ListItem(link, new StatusBadge(Tone.AMBER, getTranslation("visit-letter.outdated")));
    }
}
