package no.leietileie.meeting.ui;

import no.leietileie.base.ui.CalendarOffers;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.schedule.Board;

/** Where a meeting of the calendar could be instead, each time with the venue that does best and what would follow. */
final class MeetingOffers {

    private MeetingOffers() {}

    static CalendarOffers of(Board board, MeetingRow meeting, SeasonNames names) {
        return new CalendarOffers(
                board.otherTimes(meeting).stream()
                        .map(spot -> offer(board, meeting, spot, names))
                        .toList(),
                Texts.text("season.calendar.no-time"));
    }

    private static CalendarOffers.Offer offer(Board board, MeetingRow meeting, Board.Spot spot, SeasonNames names) {
        var consequences = spot.consequences();
        return new CalendarOffers.Offer(
                spot.time().localStart().toString(),
                spot.time().localEnd().toString(),
                consequences.isAllowed()
                        ? CalendarOffers.Verdict.FINE
                        : consequences.isPossibleByHand() ? CalendarOffers.Verdict.DOUBT : CalendarOffers.Verdict.NO,
                Texts.text("season.meeting.spot.at", SeasonTexts.of(spot.time()), names.of(spot.venue())),
                SpotTexts.summary(board, meeting, spot, names));
    }
}
