package no.leietileie.meeting.day;

import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.retention.OldRows;
import no.leietileie.register.retention.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The municipality's word on no-shows, and how long it is kept who came to meetings and what was written there. */
@Configuration(proxyBeanMethods = false)
class DayPolicies {

    private static final PolicyKey<Integer> ATTENDANCE = RetainedKind.months("meeting-attendance", 36);
    private static final PolicyKey<Integer> NOTES = RetainedKind.months("meeting-notes", 36);

    @Bean
    PolicyKey<Integer> visitAfterNoShowsPolicy() {
        return NoShowRule.VISIT_AFTER;
    }

    @Bean
    PolicyKey<Integer> meetingAttendancePeriod() {
        return ATTENDANCE;
    }

    @Bean
    PolicyKey<Integer> meetingNotesPeriod() {
        return NOTES;
    }

    /** Of each person; what became of the household's invitation stays with the household. */
    @Bean
    RetainedKind meetingAttendanceRetained(OldRows rows) {
        return rows.of("meeting-attendance", ATTENDANCE, "meeting_attendance", "changed_at");
    }

    @Bean
    RetainedKind meetingNotesRetained(OldRows rows) {
        return rows.of("meeting-notes", NOTES, "meeting_note", "changed_at");
    }
}
