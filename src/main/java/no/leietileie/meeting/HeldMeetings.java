package no.leietileie.meeting;

import java.time.LocalDate;
import java.time.ZoneId;
import no.leietileie.municipality.programme.TargetKind;
import no.leietileie.municipality.programme.TargetProgress;
import org.springframework.stereotype.Component;

/** Group meetings that were held, for the programme's target. */
@Component
class HeldMeetings implements TargetProgress {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final MeetingRepository meetings;

    HeldMeetings(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    @Override
    public TargetKind kind() {
        return TargetKind.GROUP_MEETINGS;
    }

    @Override
    public int reached(LocalDate from, LocalDate to) {
        return meetings.countBegun(
                MeetingState.HELD,
                from.atStartOfDay(OSLO).toInstant(),
                to.plusDays(1).atStartOfDay(OSLO).toInstant());
    }
}
