package no.leietileie.casework.stages;

import java.time.LocalDate;
import no.leietileie.municipality.programme.TargetKind;
import no.leietileie.municipality.programme.TargetProgress;
import org.springframework.stereotype.Component;

/** Households that became contacted, for the programme's target. */
@Component
class ContactProgress implements TargetProgress {

    private final StepRepository steps;

    ContactProgress(StepRepository steps) {
        this.steps = steps;
    }

    @Override
    public TargetKind kind() {
        return TargetKind.HOUSEHOLDS_CONTACTED;
    }

    @Override
    public int reached(LocalDate from, LocalDate to) {
        return steps.countHouseholds(Stage.CONTACTED, from, to);
    }
}
