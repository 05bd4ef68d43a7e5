package no.leietileie.meeting;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import org.jspecify.annotations.Nullable;

/** Something was done with a meeting as a whole. */
public record MeetingHappened(SeasonId season, MeetingId meeting, What what) implements BusinessEvent {

    public enum What {
        /** Not {@code meeting.cancelled}: that is a household that called off. */
        CANCELLED("meeting.called-off"),
        /** The cancellation was taken back. */
        RESTORED("meeting.restored");

        private final String type;

        What(String type) {
            this.type = type;
        }
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
        return Map.of("season", Long.toString(season.value()), "meeting", Long.toString(meeting.value()));
    }
}
