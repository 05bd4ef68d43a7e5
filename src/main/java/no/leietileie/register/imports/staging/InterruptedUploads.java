package no.leietileie.register.imports.staging;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends imports whose file never arrived in full, because the product was killed meanwhile: no job waits for them, and they
 * would look busy to everybody for ever.
 */
@Component
public class InterruptedUploads {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("interrupted-uploads");

    /** More than the largest file takes on a slow line; it may also come to another process than this. */
    static final Duration LONGEST_UPLOAD = Duration.ofHours(1);

    private static final Duration BETWEEN = Duration.ofMinutes(15);

    private final ImportStore imports;
    private final UploadFolder uploads;
    private final Clock clock;

    InterruptedUploads(ImportStore imports, UploadFolder uploads, Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Transactional
    public void end() {
        for (ImportId id : imports.withoutFileBefore(clock.instant().minus(LONGEST_UPLOAD))) {
            uploads.delete(id);
            imports.move(id, ImportState.DISCARDED);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        RecurringTask<Void> interruptedUploadsTask(InterruptedUploads uploads) {
            return Tasks.recurring(TASK, Schedules.fixedDelay(BETWEEN)).execute((_, _) -> uploads.end());
        }
    }
}
