package no.leietileie.casework.visits.plans.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import no.leietileie.casework.visits.plans.Placement;
import no.leietileie.resource.ResourceRow;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. A place in a plan as the fields of its dialog hold it. */
public record PlaceForm(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable ResourceRow consultant,
        @Nullable ResourceRow second) {

    Placement placement(Duration length) {
        return Placement.of(
                TimeSlot.starting(Objects.requireNonNull(date).atTime(Objects.requireNonNull(time)), length),
                Objects.requireNonNull(consultant).id(),
                second == null ? null : second.id());
    }
}
