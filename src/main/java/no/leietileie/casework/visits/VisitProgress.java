package no.leietileie.casework.visits;

import java.time.LocalDate;
import java.time.ZoneId;
import no.leietileie.municipality.programme.TargetKind;
import no.leietileie.municipality.programme.TargetProgress;
import org.springframework.stereotype.Component;

/** Home visits that were carried out, for the programme's target. */
@Component
class VisitProgress implements TargetProgress {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final VisitRepository visits;

    VisitProgress(VisitRepository visits) {
        this.visits = visits;
    }

    @Override
    public TargetKind kind() {
        return TargetKind.HOME_VISITS;
    }

    @Override
    public int reached(LocalDate from, LocalDate to) {
        return visits.countBegun(
                VisitKind.HOME,
                VisitState.CARRIED_OUT,
                from.atStartOfDay(OSLO).toInstant(),
                to.plusDays(1).atStartOfDay(OSLO).toInstant());
    }
}
