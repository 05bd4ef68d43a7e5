package no.leietileie.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.leietileie.base.LanguageTag;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.resource.calendar.WorkCalendar;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class BookingsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @Autowired
    ResourceFixture fixture;

    @Autowired
    Bookings bookings;

    @Autowired
    Absences absences;

    @Autowired
    Resources resources;

    @Autowired
    Interpreters interpreters;

    @Autowired
    WorkCalendar calendar;

    @Autowired
    RegisterFixture register;

    private ResourceId consultant;

    @BeforeEach
    void aConsultant() {
        consultant = fixture.consultant();
    }

    @Test
    void whoever_is_booked_cannot_be_booked_again_until_the_other_ends() {
        assertThat(book(1, slot(9, 11), consultant)).isEmpty();

        assertThat(book(2, slot(10, 12), consultant))
                .singleElement()
                .isInstanceOfSatisfying(
                        BookingProblem.Taken.class,
                        taken -> assertThat(taken.slot()).isEqualTo(slot(9, 11)));
        assertThat(book(2, slot(11, 12), consultant)).isEmpty();
    }

    @Test
    void one_who_is_taken_keeps_all_from_being_booked() {
        ResourceId other = fixture.consultant();
        book(1, slot(9, 11), consultant);

        book(2, slot(9, 11), consultant, other);

        assertThat(during(other, slot(9, 11))).isEmpty();
    }

    @Test
    void moving_a_booking_is_not_stopped_by_itself_and_frees_the_old_time() {
        book(1, slot(9, 11), consultant);

        assertThat(book(1, slot(10, 12), consultant)).isEmpty();

        assertThat(during(consultant, slot(8, 15))).extracting(BookingRow::slot).containsExactly(slot(10, 12));
    }

    @Test
    void a_refused_move_leaves_the_booking_where_it_was() {
        book(1, slot(9, 10), consultant);
        book(2, slot(12, 13), consultant);

        assertThat(book(1, slot(12, 13), consultant)).hasSize(1);

        assertThat(during(consultant, slot(9, 10))).hasSize(1);
    }

    @Test
    void what_is_released_can_be_booked() {
        book(1, slot(9, 11), consultant);

        asTeam(() -> bookings.release(new BookingReference("test", 1)));

        assertThat(book(2, slot(9, 11), consultant)).isEmpty();
    }

    @Test
    void nobody_is_booked_when_away_outside_hours_set_aside_or_on_a_holiday() {
        asTeam(() -> absences.add(consultant, TUESDAY, TUESDAY));
        assertThat(book(1, slot(9, 10), consultant)).singleElement().isInstanceOf(BookingProblem.Absent.class);

        LocalDate wednesday = TUESDAY.plusDays(1);
        assertThat(book(1, TimeSlot.on(wednesday, LocalTime.of(15, 0), LocalTime.of(16, 0)), consultant))
                .singleElement()
                .isInstanceOf(BookingProblem.OutsideHours.class);
        assertThat(book(1, TimeSlot.on(CHRISTMAS, LocalTime.of(9, 0), LocalTime.of(10, 0)), consultant))
                .singleElement()
                .isInstanceOf(BookingProblem.DayClosed.class);

        asTeam(() -> resources.setActive(consultant, false));
        assertThat(book(1, TimeSlot.on(wednesday, LocalTime.of(9, 0), LocalTime.of(10, 0)), consultant))
                .singleElement()
                .isInstanceOf(BookingProblem.NoLongerUsed.class);
    }

    @Test
    void an_interpreter_with_a_conflict_of_interest_is_refused_for_that_household_only() {
        ResourceId interpreter = fixture.interpreter("so");
        long household = register.household(TestHousehold.named("Prøvesen"))
                .householdId()
                .value();
        asTeam(() -> interpreters.noteConflict(interpreter, household));

        assertThat(asTeam(() -> bookings.book(new BookingRequest(
                        new BookingReference("test", 1), slot(9, 10), Set.of(interpreter), household))))
                .singleElement()
                .isInstanceOf(BookingProblem.ConflictOfInterest.class);
        assertThat(asTeam(() -> interpreters.suitable(new LanguageTag("so"), null, household)))
                .extracting(InterpreterRow::id)
                .doesNotContain(interpreter);

        asTeam(() -> interpreters.clearConflict(interpreter, household));
        assertThat(asTeam(() -> bookings.book(new BookingRequest(
                        new BookingReference("test", 1), slot(9, 10), Set.of(interpreter), household))))
                .isEmpty();
    }

    @Test
    void free_times_leave_out_bookings_absences_and_holidays() {
        book(1, slot(9, 10), consultant);
        asTeam(() -> absences.add(consultant, TUESDAY.plusDays(1), TUESDAY.plusDays(1)));

        var free = asTeam(() -> bookings.freeTimes(Set.of(consultant), TUESDAY, TUESDAY.plusDays(1)));

        assertThat(free.get(consultant))
                .containsExactly(slot(8, 9), TimeSlot.on(TUESDAY, LocalTime.of(10, 0), LocalTime.of(15, 30)));
        assertThat(asTeam(() -> bookings.freeTimes(Set.of(consultant), CHRISTMAS, CHRISTMAS))
                        .get(consultant))
                .isEmpty();
    }

    @Test
    void an_interpreter_is_never_a_child() {
        int thisYear = LocalDate.now(TimeSlot.ZONE).getYear();

        assertThatThrownBy(() ->
                        asTeam(() -> interpreters.create(ResourceFixture.interpreter("Ung", "so", thisYear - 18))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(asTeam(() -> interpreters.create(ResourceFixture.interpreter("Voksen", "so", thisYear - 19))))
                .isNotNull();
    }

    @Test
    void whoever_saved_first_is_named_to_the_other() {
        ResourceId interpreter = fixture.interpreter("ti");
        InterpreterRow seen = asTeam(() -> interpreters.find(interpreter).orElseThrow());
        asTeam(() -> interpreters.change(interpreter, ResourceFixture.interpreter("Ny", "ti", 1990), seen.version()));

        SaveOutcome second = asTeam(() -> interpreters.change(interpreter, seen.data(), seen.version() - 1));

        assertThat(second).isEqualTo(new SaveOutcome.ChangedBy("Bruker 1"));
    }

    private List<BookingProblem> book(long reference, TimeSlot slot, ResourceId... wanted) {
        return asTeam(() ->
                bookings.book(new BookingRequest(new BookingReference("test", reference), slot, Set.of(wanted), null)));
    }

    private List<BookingRow> during(ResourceId resource, TimeSlot slot) {
        return asTeam(() -> bookings.listDuring(Set.of(resource), slot));
    }

    private static TimeSlot slot(int from, int to) {
        return TimeSlot.on(TUESDAY, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static <T> T asTeam(Supplier<T> work) {
        return SignedIn.consultant(work);
    }

    private static void asTeam(Runnable work) {
        SignedIn.consultant(() -> {
            work.run();
            return true;
        });
    }
}
