package no.leietileie.casework;

import java.util.List;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.retention.OldRows;
import no.leietileie.register.retention.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long notes, done tasks, the timeline, incomes, lifts, shares and remarks about a case are kept. */
@Configuration(proxyBeanMethods = false)
class CaseworkRetention {

    private static final PolicyKey<Integer> NOTES = RetainedKind.months("notes", 120);
    private static final PolicyKey<Integer> TASKS = RetainedKind.months("tasks", 36);
    private static final PolicyKey<Integer> TIMELINE = RetainedKind.months("timeline", 120);

    private static final PolicyKey<Integer> INCOMES = RetainedKind.months("incomes", 36);
    private static final PolicyKey<Integer> LIFTS = RetainedKind.months("lifts", 36);
    private static final PolicyKey<Integer> SHARES = RetainedKind.months("shares", 60);
    private static final PolicyKey<Integer> REMARKS = RetainedKind.months("case-remarks", 120);

    @Bean
    RetainedKind incomesRetained(OldRows rows) {
        return rows.of("incomes", INCOMES, "known_income", "noted_on");
    }

    /** One that still counts is never old. */
    @Bean
    RetainedKind liftsRetained(OldRows rows) {
        return rows.of("lifts", LIFTS, "priority_lift", "removed_at");
    }

    @Bean
    RetainedKind sharesRetained(OldRows rows) {
        return rows.of("shares", SHARES, "household_share", "COALESCE(ended_at, seen_until)");
    }

    /** The steps of a case stay with it; what was written freely about them does not. */
    @Bean
    RetainedKind caseRemarksRetained(OldRows rows) {
        return rows.textsOf("case-remarks", REMARKS, "case_step", "left_on", List.of("remark", "must_change"));
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
