package no.leietileie.casework.casemeeting.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import no.leietileie.access.UserRow;
import no.leietileie.casework.casemeeting.MeetingData;
import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. A meeting as its fields hold it. */
public record MeetingForm(
        @Nullable LocalDate heldOn, @Nullable LocalTime startsAt, String place, Set<UserRow> participants) {

    /** Call it when day and time are there. */
    MeetingData toData() {
        return new MeetingData(Objects.requireNonNull(heldOn), Objects.requireNonNull(startsAt), place);
    }
}
