package no.leietileie.register;

import static no.leietileie.register.LeaseAlert.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaseAlertTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @ParameterizedTest
    @CsvSource({
        "2026-06-14, BECAME_INDEFINITE",
        "2026-06-15, CONVERSION_RISK",
        "2026-07-14, CONVERSION_RISK",
        "2026-07-15, PAST_END",
        "2026-09-14, PAST_END",
        "2026-09-15, ENDS_WITHIN_3_MONTHS",
        "2026-12-15, ENDS_WITHIN_3_MONTHS",
        "2026-12-16, ENDS_WITHIN_6_MONTHS",
        "2027-03-15, ENDS_WITHIN_6_MONTHS",
        "2027-03-16, ENDS_WITHIN_12_MONTHS",
        "2027-09-15, ENDS_WITHIN_12_MONTHS"
    })
    void each_alert_holds_up_to_its_last_day_and_the_next_begins_on_the_day_after(LocalDate end, LeaseAlert alert) {
        assertThat(LeaseAlert.of(fixedTerm(end), TODAY)).contains(alert);
    }

    @Test
    void a_term_that_ends_a_day_after_the_twelve_months_gives_no_alert() {
        assertThat(LeaseAlert.of(fixedTerm(TODAY.plusYears(1).plusDays(1)), TODAY))
                .isEmpty();
    }

    @Test
    void a_lease_without_a_term_or_made_indefinite_gives_no_alert() {
        assertThat(LeaseAlert.of(fixedTerm(null), TODAY)).isEmpty();
        assertThat(LeaseAlert.of(new LeaseTerm(LeaseKind.INDEFINITE, TODAY, null, null), TODAY))
                .isEmpty();
    }

    @Test
    void a_household_that_moved_out_yesterday_gives_no_alert_and_one_that_leaves_today_does() {
        assertThat(LeaseAlert.of(new LeaseTerm(LeaseKind.FIXED_TERM, TODAY, null, TODAY.minusDays(1)), TODAY))
                .isEmpty();
        assertThat(LeaseAlert.of(new LeaseTerm(LeaseKind.FIXED_TERM, TODAY, null, TODAY), TODAY))
                .contains(ENDS_WITHIN_3_MONTHS);
    }

    @Test
    void a_lease_with_notice_given_never_becomes_indefinite() {
        var longPast = new LeaseTerm(LeaseKind.FIXED_TERM, TODAY.minusYears(1), TODAY.minusYears(2), null);

        assertThat(LeaseAlert.of(longPast, TODAY)).contains(PAST_END);
    }

    @Test
    void a_month_that_has_no_such_day_ends_the_three_months_on_its_last_day() {
        var endOfNovember = fixedTerm(LocalDate.of(2026, 11, 30));

        assertThat(LeaseAlert.of(endOfNovember, LocalDate.of(2027, 2, 28))).contains(CONVERSION_RISK);
        assertThat(LeaseAlert.of(endOfNovember, LocalDate.of(2027, 3, 1))).contains(BECAME_INDEFINITE);
    }

    @Property
    void a_lease_becomes_indefinite_exactly_when_three_months_past_its_end_are_over(
            @ForAll @IntRange(min = -900, max = 900) int daysToEnd, @ForAll @IntRange(max = 1500) int day) {
        var today = LocalDate.of(2026, 1, 1).plusDays(day);
        var end = today.plusDays(daysToEnd);

        assertThat(LeaseAlert.of(fixedTerm(end), today)
                        .filter(BECAME_INDEFINITE::equals)
                        .isPresent())
                .isEqualTo(today.isAfter(end.plusMonths(3)));
    }

    private static LeaseTerm fixedTerm(LocalDate end) {
        return new LeaseTerm(LeaseKind.FIXED_TERM, end, null, null);
    }
}
