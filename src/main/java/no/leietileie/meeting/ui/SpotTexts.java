package no.leietileie.meeting.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.schedule.Board;

/** What would follow if a meeting were held elsewhere, in words: also which of its consultants others would stand in for. */
final class SpotTexts {

    private SpotTexts() {}

    static List<String> lines(Board board, MeetingRow meeting, Board.Spot spot, SeasonNames names) {
        return Stream.concat(SeasonTexts.lines(spot.consequences()).stream(), standIns(board, meeting, spot, names))
                .toList();
    }

    private static Stream<String> standIns(Board board, MeetingRow meeting, Board.Spot spot, SeasonNames names) {
        var busy = board.busyConsultants(meeting, spot.time());
        return busy.isEmpty() || !spot.consequences().isPossibleByHand()
                ? Stream.of()
                : Stream.of(Texts.text("season.follows.consultants", names.of(busy)));
    }

    static String summary(Board board, MeetingRow meeting, Board.Spot spot, SeasonNames names) {
        return Stream.concat(
                        Stream.of(SeasonTexts.verdict(spot.consequences())),
                        lines(board, meeting, spot, names).stream())
                .collect(Collectors.joining(" "));
    }
}
