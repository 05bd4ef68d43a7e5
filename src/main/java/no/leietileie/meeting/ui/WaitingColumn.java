package no.leietileie.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.leietileie.meeting.season.UnplacedRow;

/** The households of the board that are in no meeting. */
class WaitingColumn extends Section {

    WaitingColumn(List<UnplacedRow> rows, SeasonNames names, SeasonBoard board, SeasonBoard.Actions actions) {
        addClassNames("meeting-board-column", "meeting-board-waiting");
        add(new H3(getTranslation("season.unplaced", rows.size())));
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("season.board.nobody-waits"));
            none.addClassName("quiet");
            add(none);
            return;
        }
        UnorderedList cards = new UnorderedList();
        rows.forEach(row -> cards.add(card(row, names, board, actions)));
        add(cards);
    }

    private BoardCard card(UnplacedRow row, SeasonNames names, SeasonBoard board, SeasonBoard.Actions actions) {
        BoardCard card = new BoardCard(
                new BoardCard.Facts(row.household(), null, false, false, "", !row.alone()), names, board, actions);
        Span outcome = new Span(SeasonTexts.of(row.outcome()));
        outcome.addClassName("quiet");
        card.addComponentAtIndex(2, outcome);
        if (row.alone()) {
            Button back =
                    new Button(getTranslation("season.board.back"), click -> actions.backToGroups(row.household()));
            back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            back.setAriaLabel(getTranslation("season.board.back.of", names.of(row.household())));
            card.add(back);
        }
        return card;
    }
}
