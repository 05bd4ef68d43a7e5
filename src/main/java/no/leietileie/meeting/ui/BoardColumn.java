package no.leietileie.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.planning.explaining.Consequences;
import org.jspecify.annotations.Nullable;

/** One meeting of the board. */
class BoardColumn extends Section {

    private final transient MeetingRow meeting;
    private final Paragraph follows = new Paragraph();

    BoardColumn(MeetingRow meeting, SeasonNames names, SeasonBoard board, SeasonBoard.Actions actions) {
        this.meeting = meeting;
        boolean open = board.board().isOpen(meeting.id());
        addClassName("meeting-board-column");
        H3 when = MeetingCard.heading(meeting);
        Paragraph where = new Paragraph(
                getTranslation("season.board.where", names.of(meeting.venue()), SeasonTexts.of(meeting.kind())));
        where.addClassName("quiet");
        int persons = meeting.expected().stream()
                .mapToInt(one -> board.board().persons(one.household()))
                .sum();
        Div state = new Div(new StatusBadge(
                persons < board.board().minPersons() ? Tone.AMBER : Tone.NEUTRAL,
                getTranslation("season.board.of", persons, board.board().maxPersons())));
        state.addClassName("meeting-board-state");
        if (meeting.pinned()) {
            state.add(new StatusBadge(Tone.BLUE, getTranslation("season.board.time-fixed")));
        }
        follows.addClassName("meeting-board-follows");
        follows.getElement().setAttribute("aria-live", "polite");
        UnorderedList cards = new UnorderedList();
        meeting.expected()
                .forEach(one -> cards.add(new BoardCard(
                        new BoardCard.Facts(one.household(), meeting, one.pinned(), one.promised(), one.reason(), open),
                        names,
                        board,
                        actions)));
        add(when, where, state, follows, cards);
        if (open) {
            Button move = new Button(getTranslation("season.meeting.move"), click -> actions.moveMeeting(meeting));
            move.addThemeVariants(ButtonVariant.TERTIARY);
            move.setAriaLabel(getTranslation("season.meeting.move.of", SeasonTexts.of(meeting.slot())));
            add(move);
            DropTarget<BoardColumn> target = DropTarget.create(this);
            target.setDropEffect(DropEffect.MOVE);
            target.addDropListener(drop -> board.drop(meeting));
        }
    }

    MeetingRow meeting() {
        return meeting;
    }

    void showConsequences(@Nullable MeetingRow from, @Nullable Consequences consequences) {
        hideConsequences();
        if (consequences == null || (from != null && from.id().equals(meeting.id()))) {
            return;
        }
        addClassName(
                consequences.broken().isEmpty()
                        ? "follows-fine"
                        : consequences.isPossibleByHand() ? "follows-doubt" : "follows-no");
        follows.setText(SeasonTexts.summary(consequences));
    }

    void hideConsequences() {
        removeClassNames("follows-fine", "follows-doubt", "follows-no");
        follows.setText("");
    }
}
