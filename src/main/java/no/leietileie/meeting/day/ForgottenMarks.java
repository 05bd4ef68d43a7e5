package no.leietileie.meeting.day;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.schedule.FormerMarks;
import no.leietileie.register.HouseholdId;
import org.springframework.stereotype.Component;

@Component
class ForgottenMarks implements FormerMarks {

    private final PersonMarkRepository marks;
    private final AccessLog log;
    private final Clock clock;

    ForgottenMarks(PersonMarkRepository marks, AccessLog log, Clock clock) {
        this.marks = marks;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void forget(MeetingId meeting, HouseholdId household) {
        List<PersonMark> said = marks.ofHousehold(meeting.value(), household.value()).stream()
                .filter(one -> one.mark() != null)
                .toList();
        if (said.isEmpty()) {
            return;
        }
        said.forEach(one -> one.become(null, CurrentUser.get(), clock.instant()));
        log.changed(household.value(), "meeting.attendance", Map.of("all", ""));
    }
}
