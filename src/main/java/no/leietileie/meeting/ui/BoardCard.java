package no.leietileie.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/** A household on the board. */
class BoardCard extends ListItem {

    /**
     * @param meeting in which it is; null for none
     * @param reason why it was placed by hand; may be empty
     * @param movable whether its meeting has not begun
     */
    record Facts(
            HouseholdId household,
            @Nullable MeetingRow meeting,
            boolean byHand,
            boolean promised,
            String reason,
            boolean movable) {}

    BoardCard(Facts facts, SeasonNames names, SeasonBoard board, SeasonBoard.Actions actions) {
        addClassName("meeting-board-card");
        getElement().setAttribute("tabindex", "-1");
        String name = names.of(facts.household());
        Span persons = new Span(SeasonBoard.persons(board.board().persons(facts.household())));
        persons.addClassName("quiet");
        add(MeetingCard.link(facts.household(), names), persons);
        if (facts.promised()) {
            add(new StatusBadge(Tone.GREEN, getTranslation("season.board.promised")));
        } else if (facts.byHand()) {
            add(new StatusBadge(Tone.BLUE, getTranslation("season.board.by-hand")));
        }
        if (!facts.reason().isEmpty()) {
            Span reason = new Span(facts.reason());
            reason.addClassName("quiet");
            add(reason);
        }
        Div buttons = new Div();
        buttons.addClassName("meeting-board-buttons");
        if (facts.movable() && board.board().knows(facts.household())) {
            Button move = new Button(
                    getTranslation("season.board.move"), click -> actions.choose(facts.household(), facts.meeting()));
            move.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            move.addClassName("meeting-board-move");
            move.setAriaLabel(getTranslation("season.board.move.of", name));
            buttons.add(move);
            DragSource<BoardCard> source = DragSource.create(this);
            source.setEffectAllowed(EffectAllowed.MOVE);
            source.addDragStartListener(
                    start -> board.lift(new SeasonBoard.Dragged(facts.household(), facts.meeting())));
            source.addDragEndListener(end -> board.letGo());
        }
        Button why = MeetingCard.why(facts.household(), names, actions::explain);
        why.addThemeVariants(ButtonVariant.SMALL);
        buttons.add(why);
        add(buttons);
    }
}
