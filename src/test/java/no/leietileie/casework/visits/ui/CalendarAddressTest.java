package no.leietileie.casework.visits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import no.leietileie.casework.visits.ui.CalendarAddress.View;
import no.leietileie.casework.visits.ui.CalendarAddress.Whose;
import org.junit.jupiter.api.Test;

class CalendarAddressTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);

    @Test
    void an_address_is_read_back_as_it_was_written() {
        CalendarAddress address = new CalendarAddress(View.MONTH, WEDNESDAY, Whose.INTERPRETERS);

        assertThat(CalendarAddress.read(address.toQuery(), LocalDate.EPOCH, Whose.MINE))
                .isEqualTo(address);
    }

    @Test
    void what_cannot_be_read_is_as_at_first() {
        QueryParameters nonsense = QueryParameters.fromString("vis=tull&dato=2026-02-31&hvem=");

        assertThat(CalendarAddress.read(nonsense, WEDNESDAY, Whose.TEAM))
                .isEqualTo(new CalendarAddress(View.WEEK, WEDNESDAY, Whose.TEAM));
    }

    @Test
    void a_month_is_shown_from_monday_to_sunday() {
        CalendarAddress december = new CalendarAddress(View.MONTH, WEDNESDAY, Whose.TEAM);

        assertThat(december.firstDay()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(december.lastDay()).isEqualTo(LocalDate.of(2027, 1, 3));
        assertThat(december.next().date()).isEqualTo(LocalDate.of(2027, 1, 2));
    }
}
