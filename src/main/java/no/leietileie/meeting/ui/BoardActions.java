package no.leietileie.meeting.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.planning.explaining.Consequences;
import no.leietileie.meeting.schedule.Board;
import no.leietileie.meeting.schedule.PlaceOutcome;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;
import org.jspecify.annotations.Nullable;

/** Carries out what somebody does on the board, tells what came of it, and offers the way back. */
class BoardActions implements SeasonBoard.Actions {

    private final SeasonParts parts;
    private final SeasonId season;
    private final Board board;
    private final List<MeetingRow> meetings;
    private final SeasonNames names;
    private final Runnable reload;

    BoardActions(
            SeasonParts parts,
            SeasonId season,
            Board board,
            List<MeetingRow> meetings,
            SeasonNames names,
            Runnable reload) {
        this.parts = parts;
        this.season = season;
        this.board = board;
        this.meetings = meetings;
        this.names = names;
        this.reload = reload;
    }

    /** What nobody objects to is done at once; what is a matter of judgement is asked about. */
    @Override
    public void move(HouseholdId household, @Nullable MeetingRow from, MeetingRow to, Consequences consequences) {
        if (consequences.broken().isEmpty()) {
            move(household, from, to, "");
        } else {
            dialog(household, from).to(to.id()).open();
        }
    }

    @Override
    public void choose(HouseholdId household, @Nullable MeetingRow from) {
        dialog(household, from).open();
    }

    private MoveHouseholdDialog dialog(HouseholdId household, @Nullable MeetingRow from) {
        return new MoveHouseholdDialog(
                names.of(household), from, meetings, board.ofMoving(household), names, (choice, reason) -> {
                    var meeting = choice.meeting();
                    if (meeting != null) {
                        move(household, from, meeting, reason);
                    } else if (choice.takenOut() != null) {
                        var outcome = parts.moves()
                                .takeOut(season, household, from == null ? null : from.id(), choice.takenOut());
                        tell(outcome, Texts.text("season.moved.out", names.of(household)));
                    }
                });
    }

    private void move(HouseholdId household, @Nullable MeetingRow from, MeetingRow to, String reason) {
        var outcome = parts.moves().move(season, household, from == null ? null : from.id(), to.id(), reason);
        tell(outcome, Texts.text("season.moved", names.of(household), SeasonTexts.of(to.slot())));
    }

    @Override
    public void moveMeeting(MeetingRow meeting) {
        dialog(meeting).open();
    }

    /** What nobody objects to is done at once; what is a matter of judgement is asked about. */
    void moveMeeting(MeetingRow meeting, Board.Spot spot) {
        if (spot.consequences().broken().isEmpty()) {
            move(meeting, spot, board.usualConsultants(meeting, spot.time()));
        } else {
            dialog(meeting).to(spot).open();
        }
    }

    private MoveMeetingDialog dialog(MeetingRow meeting) {
        return new MoveMeetingDialog(meeting, board, names, (spot, staff) -> move(meeting, spot, staff));
    }

    private void move(MeetingRow meeting, Board.Spot spot, Set<ResourceId> staff) {
        var outcome =
                parts.meetingMoves().move(season, meeting.id(), meeting.version(), spot.time(), spot.venue(), staff);
        tell(outcome, Texts.text("season.meeting.moved", SeasonTexts.of(spot.time()), names.of(spot.venue())));
    }

    /** Those who were in it wait for another place. */
    void cancelMeeting(MeetingRow meeting) {
        var outcome = parts.meetingMoves().cancel(season, meeting.id(), meeting.version());
        tell(outcome, Texts.text("invitation.cancelled.now", SeasonTexts.of(meeting.slot())));
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

    private void tell(PlaceOutcome outcome, String done) {
        // Also after a refusal, so that every card lies where it is.
        reload.run();
        if (outcome instanceof PlaceOutcome.Done(PlaceOutcome.Before before)) {
            Notice.doneWithUndo(done + letters(), () -> undo(before));
        } else {
            Notice.failed(PlaceTexts.of(outcome));
        }
    }

    /** What else follows from it: letters that no longer hold. */
    private String letters() {
        long wrong = parts.invitations().survey(season).wrong();
        return wrong == 0 ? "" : ". " + Texts.counted("invitation.wrong-now", wrong);
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
