package no.leietileie.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.planning.explaining.Consequences;
import no.leietileie.meeting.schedule.Board;
import no.leietileie.meeting.season.UnplacedRow;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * Meetings as columns and households as cards. While a card is dragged every column says what would follow; the same is
 * asked for by the keyboard with the card's button.
 */
class SeasonBoard extends Div {

    /** What the board asks for. */
    interface Actions {

        void move(HouseholdId household, @Nullable MeetingRow from, MeetingRow to);

        void choose(HouseholdId household, @Nullable MeetingRow from);

        void moveMeeting(MeetingRow meeting);

        void explain(HouseholdId household);

        void backToGroups(HouseholdId household);
    }

    /** A card, and the meeting that it lies in; null for none. */
    record Dragged(HouseholdId household, @Nullable MeetingRow from) {}

    private final transient Board board;
    private final transient Actions actions;
    private final transient List<BoardColumn> columns = new ArrayList<>();
    private transient @Nullable Dragged dragged;

    /** @param filter above the board */
    SeasonBoard(
            Board board,
            List<MeetingRow> meetings,
            List<UnplacedRow> unplaced,
            SeasonNames names,
            Component filter,
            Actions actions) {
        this.board = board;
        this.actions = actions;
        addClassName("meeting-board");
        Paragraph hint = new Paragraph(getTranslation("season.board.hint"));
        hint.addClassName("quiet");
        Div lanes = new Div();
        lanes.addClassName("meeting-board-lanes");
        lanes.getElement().setAttribute("role", "region");
        lanes.getElement().setAttribute("tabindex", "0");
        lanes.getElement().setAttribute("aria-label", getTranslation("season.board.region"));
        lanes.add(new WaitingColumn(unplaced, names, this, actions));
        meetings.stream()
                .map(meeting -> new BoardColumn(meeting, names, this, actions))
                .forEach(column -> {
                    columns.add(column);
                    lanes.add(column);
                });
        Paragraph keys = new Paragraph(getTranslation("season.board.keys"));
        keys.addClassName("quiet");
        add(filter, new Div(hint, keys), lanes);
        BoardKeys.listen(lanes);
    }

    Board board() {
        return board;
    }

    void lift(Dragged card) {
        dragged = card;
        Map<MeetingId, Consequences> consequences =
                board.knows(card.household()) ? board.ofMoving(card.household()) : Map.of();
        columns.forEach(column -> column.showConsequences(
                card.from(), consequences.get(column.meeting().id())));
    }

    void letGo() {
        dragged = null;
        columns.forEach(BoardColumn::hideConsequences);
    }

    void drop(MeetingRow target) {
        var card = dragged;
        letGo();
        if (card != null && (card.from() == null || !card.from().id().equals(target.id()))) {
            actions.move(card.household(), card.from(), target);
        }
    }

    static String persons(int persons) {
        return Texts.counted("season.board.persons", persons);
    }
}
