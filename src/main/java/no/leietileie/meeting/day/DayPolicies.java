package no.leietileie.meeting.day;

import java.util.List;
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

    private static final PolicyKey<Integer> NEEDS = RetainedKind.months("meeting-needs", 60);
    private static final PolicyKey<Integer> TAKING_PART = RetainedKind.months("meeting-participants", 60);

    @Bean
    RetainedKind meetingNeedsRetained(OldRows rows) {
        return rows.of("meeting-needs", NEEDS, "meeting_need", "changed_at");
    }

    /** Who was invited to meetings and who was in a season; the meetings and the seasons tell of nobody and stay. */
    @Bean
    RetainedKind meetingParticipantsRetained(OldRows rows) {
        return OldRows.together(
                "meeting-participants",
                TAKING_PART,
                List.of(
                        rows.of("", TAKING_PART, "meeting_reminder", "starts_at"),
                        rows.of("", TAKING_PART, "meeting_participant", """
                            (SELECT meeting.ends_at FROM group_meeting meeting
                            WHERE meeting.id = meeting_participant.meeting_id)\
                            """),
                        rows.of("", TAKING_PART, "season_household", """
                            (SELECT season.last_day FROM meeting_season season
                            WHERE season.id = season_household.season_id)\
                            """)));
    }

    @Bean
    PolicyKey<Integer> visitAfterNoShowsPolicy() {
        return NoShowRule.VISIT_AFTER;
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
