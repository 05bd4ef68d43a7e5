package no.leietileie.municipality.programme.ui;

import java.time.LocalDate;
import java.util.Objects;
import no.leietileie.municipality.programme.MilestoneData;
import no.leietileie.municipality.programme.ProgrammeStep;
import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. A milestone as its fields hold it. */
public record MilestoneForm(
        ProgrammeStep step,
        String title,
        String responsible,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn) {

    static MilestoneForm of(MilestoneData data) {
        return new MilestoneForm(
                data.step(),
                data.title(),
                Objects.requireNonNullElse(data.responsible(), ""),
                data.startsOn(),
                data.dueOn());
    }

    MilestoneData toData() {
        return new MilestoneData(
                step, title.strip(), responsible.isBlank() ? null : responsible.strip(), startsOn, dueOn);
    }
}
