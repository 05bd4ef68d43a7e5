package no.leietileie.meeting.ui;

import java.util.List;
import java.util.Set;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.ui.LetterNavigation;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.invitation.InvitationSurvey;
import no.leietileie.meeting.invitation.Invited;

/** Writes letters to those of a season and tells what came of it; the letters are looked through on their own page. */
class InvitationActions {

    private final SeasonParts parts;
    private final SeasonId season;
    private final BoardActions moves;
    private final Runnable reload;

    InvitationActions(SeasonParts parts, SeasonId season, BoardActions moves, Runnable reload) {
        this.parts = parts;
        this.season = season;
        this.moves = moves;
        this.reload = reload;
    }

    void choose(List<MeetingRow> meetings, InvitationSurvey survey, SeasonNames names) {
        new InvitationDialog(meetings, survey, names, this::invite).open();
    }

    void invite(Set<MeetingId> meetings) {
        switch (parts.invitations().invite(season, meetings)) {
            case Invited.Ready(var mailing, var _) -> LetterNavigation.openMailing(mailing);
            case Invited.Nobody() -> {
                reload.run();
                Notice.failed(Texts.text("invitation.nobody"));
            }
            case Invited.NoTemplate() -> Notice.failed(Texts.text("invitation.no-template"));
        }
    }

    void correct() {
        parts.invitations().correct(season);
        reload.run();
    }

    void move(MeetingRow meeting) {
        moves.moveMeeting(meeting);
    }

    /** @param told how many have a letter about it */
    void cancel(MeetingRow meeting, long told) {
        Confirmation.ask(
                Texts.text("invitation.cancel.title", SeasonTexts.of(meeting.slot())),
                Texts.counted("invitation.cancel.summary", told),
                Texts.text("invitation.cancel"),
                () -> moves.cancelMeeting(meeting));
    }
}
