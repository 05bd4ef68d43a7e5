package no.leietileie.register.retention;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers when the landlord last named each lease, and since when a household has none: both are forgotten otherwise,
 * because rows of imports are kept for a shorter time than households.
 */
@Component
class LeaseSightings {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("lease-sightings");

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final JdbcClient jdbc;
    private final Clock clock;

    LeaseSightings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Looks through the imports since the last time; a row that was held or rejected names its lease, too. An import is at
     * least a month in the register, so that some missed nights do no harm.
     */
    @Transactional
    public void look() {
        jdbc.sql("""
            INSERT INTO lease_sighting (lease_id, seen_on)
            SELECT l.id, MAX(DATE(i.applied_at))
            FROM register_import i
            JOIN import_row r ON r.import_id = i.id
            JOIN lease l ON l.number = r.lease_number
            WHERE i.state = 'APPLIED'
              AND i.applied_at >= COALESCE((SELECT MAX(seen_on) FROM lease_sighting), '1900-01-01')
            GROUP BY l.id
            ON DUPLICATE KEY UPDATE seen_on = GREATEST(seen_on, VALUES(seen_on))
            """).update();
        jdbc.sql("""
            DELETE FROM household_without_lease WHERE household_id IN (SELECT household_id FROM lease)
            """).update();
        jdbc.sql("""
            INSERT IGNORE INTO household_without_lease (household_id, since)
            SELECT h.id, :today FROM household h
            WHERE NOT EXISTS (SELECT 1 FROM lease l WHERE l.household_id = h.id)
            """).param("today", LocalDate.now(clock.withZone(OSLO))).update();
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        private static final LocalTime NIGHT = LocalTime.of(3, 40);

        @Bean
        RecurringTask<Void> leaseSightingsTask(LeaseSightings sightings) {
            return Tasks.recurring(TASK, Schedules.daily(OSLO, NIGHT)).execute((_, _) -> sightings.look());
        }
    }
}
