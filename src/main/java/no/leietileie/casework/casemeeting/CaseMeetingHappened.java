package no.leietileie.casework.casemeeting;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import org.jspecify.annotations.Nullable;

/** A meeting was planned, changed, held, cancelled or opened again. */
public record CaseMeetingHappened(CaseMeetingId meeting, What what) implements BusinessEvent {

    public enum What {
        PLANNED("case-meeting.planned"),
        CHANGED("case-meeting.changed"),
        HELD("case-meeting.held"),
        CANCELLED("case-meeting.cancelled"),
        REOPENED("case-meeting.reopened");

        private final String type;

        What(String type) {
            this.type = type;
        }
    }

    static CaseMeetingHappened of(MeetingRow meeting) {
        return new CaseMeetingHappened(
                meeting.id(),
                switch (meeting.state()) {
                    case PLANNED -> What.REOPENED;
                    case HELD -> What.HELD;
                    case CANCELLED -> What.CANCELLED;
                });
    }

    @Override
    public String type() {
        return what.type;
    }

    @Override
    public @Nullable Long householdId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("meeting", Long.toString(meeting.value()));
    }
}
