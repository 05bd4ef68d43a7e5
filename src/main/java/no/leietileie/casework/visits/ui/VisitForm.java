package no.leietileie.casework.visits.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Function;
import no.leietileie.casework.visits.InterpretingMode;
import no.leietileie.casework.visits.VisitData;
import no.leietileie.resource.InterpreterRow;
import no.leietileie.resource.ResourceRow;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. A visit as the fields of its dialog hold it. */
public record VisitForm(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        Integer minutes,
        @Nullable ResourceRow consultant,
        @Nullable ResourceRow second,
        Boolean interpreterNeeded,
        @Nullable InterpreterRow interpreter,
        InterpretingMode mode,
        String safetyNote) {

    static final int USUAL_MINUTES = 60;

    static VisitForm empty(@Nullable ResourceRow me, boolean interpreterNeeded) {
        return new VisitForm(
                null, null, USUAL_MINUTES, me, null, interpreterNeeded, null, InterpretingMode.IN_PERSON, "");
    }

    static VisitForm of(
            VisitData data,
            Function<Long, @Nullable ResourceRow> staff,
            Function<Long, @Nullable InterpreterRow> tolk) {
        LocalDateTime start = data.slot().localStart();
        return new VisitForm(
                start.toLocalDate(),
                start.toLocalTime(),
                (int) data.slot().length().toMinutes(),
                staff.apply(data.consultantId()),
                data.secondId() == null ? null : staff.apply(data.secondId()),
                data.interpreterNeeded(),
                data.interpreterId() == null ? null : tolk.apply(data.interpreterId()),
                Objects.requireNonNullElse(data.interpretingMode(), InterpretingMode.IN_PERSON),
                data.safetyNote());
    }

    VisitData data() {
        TimeSlot slot = TimeSlot.starting(
                Objects.requireNonNull(date).atTime(Objects.requireNonNull(time)), Duration.ofMinutes(minutes));
        boolean booked = interpreterNeeded && interpreter != null;
        return new VisitData(
                slot.start(),
                slot.end(),
                Objects.requireNonNull(consultant).id().value(),
                second == null ? null : second.id().value(),
                interpreterNeeded,
                booked ? Objects.requireNonNull(interpreter).id().value() : null,
                booked ? mode : null,
                safetyNote.strip());
    }
}
