package no.leietileie.meeting.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.schedule.Board;
import no.leietileie.meeting.schedule.PlaceOutcome;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what somebody does on the board, tells what came of it, and offers the way back. What follows is judged by
 * the plan as it is then, for the page may have stood open while others worked.
 */
class BoardActions implements SeasonBoard.Actions {

    private final SeasonParts parts;
    private final SeasonId season;
    private final List<MeetingRow> meetings;
    private final SeasonNames names;
    private final Runnable reload;

    BoardActions(SeasonParts parts, SeasonId season, List<MeetingRow> meetings, SeasonNames names, Runnable reload) {
        this.parts = parts;
        this.season = season;
        this.meetings = meetings;
        this.names = names;
        this.reload = reload;
    }

    /** What nobody objects to is done at once; what is a matter of judgement is asked about. */
    @Override
    public void move(HouseholdId household, @Nullable MeetingRow from, MeetingRow to) {
        var board = parts.placements().board(season);
        if (!board.knows(household) || !board.isOpen(to.id())) {
            tell(new PlaceOutcome.Gone(), "");
        } else if (board.ofMoving(household, to.id()).isAllowed()) {
            move(household, from, to, "");
        } else {
            dialog(board, household, from).to(to.id()).open();
        }
    }

    @Override
    public void choose(HouseholdId household, @Nullable MeetingRow from) {
        var board = parts.placements().board(season);
        if (board.knows(household)) {
            dialog(board, household, from).open();
        } else {
            tell(new PlaceOutcome.Gone(), "");
        }
    }

    private MoveHouseholdDialog dialog(Board board, HouseholdId household, @Nullable MeetingRow from) {
        return new MoveHouseholdDialog(
                names.of(household), from, meetings, board.ofMoving(household), names, (choice, reason) -> {
                    var meeting = choice.meeting();
                    if (meeting != null) {
                        move(household, from, meeting, reason);
                    } else if (choice.takenOut() != null) {
                        var how = choice.takenOut();
                        carryOut(
                                () -> parts.moves().takeOut(season, household, from == null ? null : from.id(), how),
                                Texts.text("season.moved.out", names.of(household)));
                    }
                });
    }

    private void move(HouseholdId household, @Nullable MeetingRow from, MeetingRow to, String reason) {
        carryOut(
                () -> parts.moves().move(season, household, from == null ? null : from.id(), to.id(), reason),
                Texts.text("season.moved", names.of(household), SeasonTexts.of(to.slot())));
    }

    @Override
    public void moveMeeting(MeetingRow meeting) {
        ifOpen(meeting, board -> dialog(board, meeting).open());
    }

    /** As for a household; where the time no longer exists, all others are offered. */
    void moveMeeting(MeetingRow meeting, TimeSlot time) {
        ifOpen(
                meeting,
                board -> board.otherTimes(meeting).stream()
                        .filter(spot -> spot.time().equals(time))
                        .findFirst()
                        .ifPresentOrElse(
                                spot -> move(board, meeting, spot),
                                () -> dialog(board, meeting).open()));
    }

    private void ifOpen(MeetingRow meeting, Consumer<Board> action) {
        var board = parts.placements().board(season);
        if (board.isOpen(meeting.id())) {
            action.accept(board);
        } else {
            tell(new PlaceOutcome.Gone(), "");
        }
    }

    private void move(Board board, MeetingRow meeting, Board.Spot spot) {
        if (spot.consequences().isAllowed()) {
            move(meeting, spot, board.usualConsultants(meeting, spot.time()));
        } else if (spot.consequences().isPossibleByHand()) {
            dialog(board, meeting).to(spot).open();
        } else {
            tell(new PlaceOutcome.Refused(spot.consequences().hindrances()), "");
        }
    }

    private MoveMeetingDialog dialog(Board board, MeetingRow meeting) {
        return new MoveMeetingDialog(meeting, board, names, (spot, staff) -> move(meeting, spot, staff));
    }

    private void move(MeetingRow meeting, Board.Spot spot, Set<ResourceId> staff) {
        carryOut(
                () -> parts.meetingMoves()
                        .move(season, meeting.id(), meeting.version(), spot.time(), spot.venue(), staff),
                Texts.text("season.meeting.moved", SeasonTexts.of(spot.time()), names.of(spot.venue())));
    }

    /** Those who were in it wait for another place. */
    void cancelMeeting(MeetingRow meeting) {
        carryOut(
                () -> parts.meetingMoves().cancel(season, meeting.id(), meeting.version()),
                Texts.text("invitation.cancelled.now", SeasonTexts.of(meeting.slot())));
    }

    @Override
    public void explain(HouseholdId household) {
        new WhyDialog(names.of(household), parts.placements().why(season, household)).open();
    }

    @Override
    public void backToGroups(HouseholdId household) {
        parts.moves().backToGroups(season, household);
        reload.run();
        Notice.done(Texts.text("season.board.backed", names.of(household)));
    }

    private void carryOut(Supplier<PlaceOutcome> change, String done) {
        long wrongBefore = wrongLetters();
        var outcome = change.get();
        tell(outcome, done + letters(wrongLetters() - wrongBefore));
    }

    private void tell(PlaceOutcome outcome, String done) {
        // Also after a refusal, so that every card lies where it is.
        reload.run();
        if (outcome instanceof PlaceOutcome.Done(PlaceOutcome.Before before)) {
            Notice.doneWithUndo(done, () -> undo(before));
        } else {
            Notice.failed(PlaceTexts.of(outcome));
        }
    }

    private long wrongLetters() {
        return parts.invitations().survey(season).wrong();
    }

    /** What else follows from it: letters that no longer hold. */
    private static String letters(long wrong) {
        return wrong <= 0 ? "" : ". " + Texts.counted("invitation.wrong-now", wrong);
    }

    private void undo(PlaceOutcome.Before before) {
        boolean undone = switch (before) {
                    case PlaceOutcome.Before.OfHousehold was -> parts.moves().putBack(was);
                    case PlaceOutcome.Before.OfMeeting was ->
                        parts.meetingMoves().putBack(was);
                    case PlaceOutcome.Before.OfCancelled was ->
                        parts.meetingMoves().putBack(was);
                }
                instanceof PlaceOutcome.Done;
        reload.run();
        if (undone) {
            Notice.done(UI.getCurrent().getTranslation("season.move.undone"));
        } else {
            Notice.failed(Texts.text("season.move.not-undone"));
        }
    }
}
