package no.leietileie.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.UserId;
import no.leietileie.municipality.programme.MilestoneRow;
import no.leietileie.municipality.programme.Programme;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the invented municipality the plan of last year and this year; all but the newest promises have been kept. */
@Component
@Order(10)
class DemoProgramme implements DemoPart {

    private static final int DAYS_EARLY = 3;
    private static final int KEPT_UNTIL_DAYS_AGO = 60;

    private final Programme programme;
    private final Clock clock;

    DemoProgramme(Programme programme, Clock clock) {
        this.programme = programme;
        this.clock = clock;
    }

    @Override
    public void fill(List<UserId> team) {
        int thisYear = LocalDate.now(clock).getYear();
        for (int year = thisYear - 1; year <= thisYear; year++) {
            programme.startPlan(year);
            programme.planOf(year).milestones().forEach(this::keep);
        }
    }

    private void keep(MilestoneRow milestone) {
        LocalDate due = milestone.data().dueOn();
        if (due != null && due.isBefore(LocalDate.now(clock).minusDays(KEPT_UNTIL_DAYS_AGO))) {
            programme.setDone(milestone.id(), due.minusDays(DAYS_EARLY));
        }
    }
}
