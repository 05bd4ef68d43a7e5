package no.leietileie.meeting;

import java.util.Map;
import java.util.TreeMap;
import no.leietileie.base.BusinessEvent;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A household shall come to another meeting, to none, or to the same one at another time or venue. What was sent about the
 * place before is out of date.
 *
 * @param before null when it had no place
 * @param after null when it has none any more
 * @param promised whether the household was told of the place before: it must be told of the change
 */
public record PlaceChanged(
        HouseholdId household,
        SeasonId season,
        @Nullable MeetingId before,
        @Nullable MeetingId after,
        boolean promised) implements BusinessEvent {

    @Override
    public String type() {
        if (after == null) {
            return "meeting.place-lost";
        }
        if (before == null) {
            return "meeting.place-given";
        }
        return before.equals(after) ? "meeting.moved" : "meeting.place-changed";
    }

    @Override
    public Long householdId() {
        return household.value();
    }

    @Override
    public Map<String, String> details() {
        var details = new TreeMap<String, String>();
        details.put("season", Long.toString(season.value()));
        details.put("promised", Boolean.toString(promised));
        if (before != null) {
            details.put("before", Long.toString(before.value()));
        }
        if (after != null) {
            details.put("after", Long.toString(after.value()));
        }
        return details;
    }
}
