package no.leietileie.meeting.ui;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.MeetingState;
import no.leietileie.meeting.ParticipantRow;

/**
 * How the households of a season that were invited to meetings behind us answered. For the team, which sees their names
 * too; leaders see figures in Gjennomstrømning, where small counts are hidden.
 */
final class AttendanceFigures {

    private static final int PERCENT = 100;

    private final Map<Attendance, Long> counts = new EnumMap<>(Attendance.class);
    private long invited;

    AttendanceFigures(List<MeetingRow> meetings, Instant now) {
        meetings.stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED && !meeting.isComing(now))
                .flatMap(meeting -> meeting.participants().stream())
                .filter(one -> one.attendance() != Attendance.MOVED)
                .forEach(this::count);
    }

    private void count(ParticipantRow participant) {
        invited++;
        if (participant.attendance() != null) {
            counts.merge(participant.attendance(), 1L, Long::sum);
        }
    }

    long invited() {
        return invited;
    }

    long of(Attendance attendance) {
        return counts.getOrDefault(attendance, 0L);
    }

    long came() {
        return of(Attendance.CAME) + of(Attendance.LATE);
    }

    long open() {
        return invited - counts.values().stream().mapToLong(Long::longValue).sum();
    }

    Card card() {
        Facts facts = new Facts()
                .fact(Texts.text("season.attendance.invited"), Formats.number(invited))
                .fact(Texts.text("season.attendance.came"), share(came()))
                .fact(Texts.text("season.attendance.late"), Formats.number(of(Attendance.LATE)))
                .fact(Texts.text("season.attendance.no-show"), share(of(Attendance.NO_SHOW)))
                .fact(Texts.text("season.attendance.cancelled"), Formats.number(of(Attendance.CANCELLED)))
                .fact(Texts.text("season.attendance.open"), Formats.number(open()));
        return new Card(Texts.text("season.attendance"), facts);
    }

    private String share(long count) {
        return invited == 0
                ? Formats.number(count)
                : Texts.text(
                        "season.attendance.share",
                        Formats.number(count),
                        Formats.number(Math.round((double) PERCENT * count / invited)));
    }
}
