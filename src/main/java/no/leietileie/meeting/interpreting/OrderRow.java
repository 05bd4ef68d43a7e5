package no.leietileie.meeting.interpreting;

import java.time.Instant;
import no.leietileie.base.Nok;
import no.leietileie.meeting.MeetingId;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * An interpreter of a meeting, and what was agreed.
 *
 * @param version {@value #NOT_ASKED} while nobody has asked
 * @param slot as it was ordered; the time of the meeting while nobody has asked
 * @param state null while nobody has asked
 * @param fits whether the meeting still wants this interpreter at that time
 * @param deadline until when it costs nothing to call off
 * @param agreed null while no price is known
 * @param cost that was recorded; null while the agreed price stands
 */
public record OrderRow(
        MeetingId meeting,
        long version,
        ResourceId interpreter,
        String language,
        TimeSlot slot,
        @Nullable OrderState state,
        boolean fits,
        Instant deadline,
        @Nullable Nok agreed,
        @Nullable Nok cost,
        @Nullable CostReason reason) {

    static final long NOT_ASKED = -1;

    /** What has to be counted with: what was recorded, or the agreed price of one who comes or may come. */
    public Nok counted() {
        if (cost != null) {
            return cost;
        }
        return agreed == null || (state != null && !state.isOn()) ? Nok.ZERO : agreed;
    }
}
