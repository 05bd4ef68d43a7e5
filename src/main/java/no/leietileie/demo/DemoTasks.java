package no.leietileie.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.Tasks;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The colleagues have done what fell due in the years behind them; only the last days are theirs to do. */
@Component
@Order(80)
class DemoTasks implements DemoPart {

    private static final int DAYS_BEHIND = 3;

    private final Tasks tasks;
    private final ActingUser acting;
    private final Clock clock;

    DemoTasks(Tasks tasks, ActingUser acting, Clock clock) {
        this.tasks = tasks;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void fill(List<UserId> team) {
        LocalDate behind = LocalDate.now(clock).minusDays(DAYS_BEHIND);
        team.forEach(user -> acting.as(user, () -> {
            tasks.listOpenOf(user).stream()
                    .filter(task -> task.rule() != null && task.isOverdue(behind))
                    .map(TaskRow::id)
                    .forEach(tasks::complete);
            return user;
        }));
    }
}
