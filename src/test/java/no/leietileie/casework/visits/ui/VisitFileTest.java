package no.leietileie.casework.visits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import no.leietileie.casework.visits.VisitData;
import no.leietileie.casework.visits.VisitId;
import no.leietileie.casework.visits.VisitKind;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.casework.visits.VisitState;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.junit.jupiter.api.Test;

class VisitFileTest {

    @Test
    void a_file_for_the_calendar_says_when_in_utc_and_nothing_about_whom() {
        TimeSlot slot = TimeSlot.on(LocalDate.of(2026, 7, 1), LocalTime.of(9, 0), LocalTime.of(10, 0));
        VisitData data = VisitData.of(slot, new ResourceId(3), null).withSafetyNote("Stor hund");
        VisitRow visit = new VisitRow(
                new VisitId(17), 0, new HouseholdId(4), data, VisitState.PLANNED, "Elvebyen", VisitKind.HOME);

        String file = VisitFile.content(visit, "Avtale");

        assertThat(file)
                .contains("DTSTART:20260701T070000Z", "DTEND:20260701T080000Z", "SUMMARY:Avtale", "UID:visit-17@")
                .doesNotContain("hund", "Elvebyen");
    }
}
