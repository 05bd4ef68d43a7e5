package no.leietileie.meeting.invitation;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.resource.TimeSlot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Reminds those who are invited of their meeting, as many days before as the municipality has decided. The one letter that is
 * sent without anybody looking it through: it says again what somebody has looked through and sent. Done as often as one
 * likes, and after every interruption, nobody is reminded twice of one place.
 */
@Component
public class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final SeasonRepository repository;
    private final SeasonReminders seasons;

    Reminders(SeasonRepository repository, SeasonReminders seasons) {
        this.repository = repository;
        this.seasons = seasons;
    }

    /** @return how many reminders were sent off; a season that fails keeps no other from its reminders */
    public int remind() {
        return ActingUser.as(
                ActingUser.SYSTEM,
                () -> List.copyOf(repository.findAllByOrderByFirstDayDescIdDesc()).stream()
                        .mapToInt(season -> remind(season.id()))
                        .sum());
    }

    private int remind(SeasonId season) {
        try {
            return seasons.remind(season);
        } catch (RuntimeException failed) {
            LOG.error("The reminders of season {} could not be made", season.value(), failed);
            return 0;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("meeting-reminders");
        private static final LocalTime EARLY = LocalTime.of(6, 10);

        @Bean
        RecurringTask<Void> meetingRemindersTask(Reminders reminders) {
            return Tasks.recurring(TASK, Schedules.daily(TimeSlot.ZONE, EARLY)).execute((_, _) -> reminders.remind());
        }
    }
}
