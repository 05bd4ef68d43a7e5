package no.leietileie.casework;

import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.retention.OldRows;
import no.leietileie.register.retention.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long notes, done tasks and the timeline are kept. */
@Configuration(proxyBeanMethods = false)
class CaseworkRetention {

    private static final PolicyKey<Integer> NOTES = RetainedKind.months("notes", 120);
    private static final PolicyKey<Integer> TASKS = RetainedKind.months("tasks", 36);
    private static final PolicyKey<Integer> TIMELINE = RetainedKind.months("timeline", 120);

    @Bean
    PolicyKey<Integer> notesPeriod() {
        return NOTES;
    }

    @Bean
    PolicyKey<Integer> tasksPeriod() {
        return TASKS;
    }

    @Bean
    PolicyKey<Integer> timelinePeriod() {
        return TIMELINE;
    }

    @Bean
    RetainedKind notesRetained(OldRows rows) {
        return rows.of("notes", NOTES, "note", "written_at");
    }

    /** An open task is never old. */
    @Bean
    RetainedKind tasksRetained(OldRows rows) {
        return rows.of("tasks", TASKS, "task", "done_at");
    }

    @Bean
    RetainedKind timelineRetained(OldRows rows) {
        return rows.of("timeline", TIMELINE, "timeline_entry", "at");
    }
}
