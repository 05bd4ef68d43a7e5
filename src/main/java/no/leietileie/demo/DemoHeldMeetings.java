package no.leietileie.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import no.leietileie.access.CurrentUser;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.day.Attendances;
import no.leietileie.meeting.day.Attendee;
import no.leietileie.meeting.day.DayField;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.meeting.day.DayLists;
import no.leietileie.meeting.day.DayNotes;
import no.leietileie.meeting.interpreting.InterpreterOrders;
import no.leietileie.meeting.interpreting.OrderRow;
import no.leietileie.meeting.interpreting.OrderState;
import no.leietileie.meeting.needs.Need;
import no.leietileie.meeting.needs.Needs;
import no.leietileie.meeting.season.SeasonData;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.resource.BookingRequest;
import no.leietileie.resource.Bookings;
import no.leietileie.resource.TimeSlot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a planned season have begun some weeks ago: its first meetings were held, one is today, and the rest is as planned. */
@Component
class DemoHeldMeetings {

    private static final int SEED = 17;
    private static final List<String> HELP = List.of(
            "Fylte ut søknad om startlån. Mangler skattemeldingen.",
            "Hjalp med bostøtte. Alt er sendt.",
            "Gikk gjennom husleiekontrakten.");
    private static final List<String> WISHES = List.of(
            "Vil kjøpe leiligheten de bor i.",
            "Ønsker et soverom til når barna blir større.",
            "Vil vente til begge har fast jobb.");

    private final SeasonRepository seasons;
    private final MeetingRepository meetings;
    private final Bookings bookings;
    private final DayLists lists;
    private final Attendances attendances;
    private final DayNotes notes;
    private final Needs needs;
    private final InterpreterOrders orders;
    private final Clock clock;
    private final Random random = new Random(SEED);

    DemoHeldMeetings(
            SeasonRepository seasons,
            MeetingRepository meetings,
            Bookings bookings,
            DayLists lists,
            Attendances attendances,
            DayNotes notes,
            Needs needs,
            InterpreterOrders orders,
            Clock clock) {
        this.seasons = seasons;
        this.meetings = meetings;
        this.bookings = bookings;
        this.lists = lists;
        this.attendances = attendances;
        this.notes = notes;
        this.needs = needs;
        this.orders = orders;
        this.clock = clock;
    }

    /** Whoever is booked for something else by now simply comes without a booking. */
    @Transactional
    public void beginEarlier(SeasonId id, int weeks) {
        var season = seasons.findById(id.value()).orElseThrow();
        SeasonData data = season.data();
        season.change(
                new SeasonData(
                        data.name(),
                        data.firstDay().minusWeeks(weeks),
                        data.lastDay(),
                        data.meetingsPerWeek(),
                        data.minPersons(),
                        data.maxPersons(),
                        data.commonMinutes(),
                        data.talkMinutes(),
                        data.times()),
                CurrentUser.get());
        var all = meetings.ofSeason(id.value());
        LocalDate today = LocalDate.now(clock);
        all.stream()
                .filter(meeting -> meeting.slot().date().minusWeeks(weeks).isBefore(today))
                .forEach(meeting -> move(meeting, meeting.slot().date().minusWeeks(weeks)));
        if (!EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(today.getDayOfWeek())) {
            all.stream()
                    .filter(meeting -> !meeting.slot().date().isBefore(today))
                    .findFirst()
                    .ifPresent(meeting -> move(meeting, today));
        }
    }

    private void move(Meeting meeting, LocalDate day) {
        bookings.release(meeting.reference());
        TimeSlot slot = TimeSlot.on(
                day,
                meeting.slot().localStart().toLocalTime(),
                meeting.slot().localEnd().toLocalTime());
        meeting.plan(slot, meeting.planned(0, List.of()), CurrentUser.get());
        meetings.flush();
        bookings.book(new BookingRequest(meeting.reference(), slot, meeting.resources(), null));
    }

    @Transactional
    public void hold(SeasonId id) {
        LocalDate today = LocalDate.now(clock);
        for (Meeting meeting : meetings.ofSeason(id.value())) {
            boolean over = meeting.slot().date().isBefore(today);
            orders.listOf(meeting.id()).forEach(order -> order(order, over));
            var list = lists.find(meeting.id()).orElseThrow();
            for (DayHousehold household : list.households()) {
                if (random.nextInt(9) == 0) {
                    needs.save(household.household(), Need.NONE, new Need(true, ""));
                }
                if (over) {
                    hold(meeting, household);
                }
            }
        }
    }

    private void order(OrderRow order, boolean over) {
        boolean confirmed = over || random.nextInt(3) == 0;
        if (confirmed || random.nextBoolean()) {
            orders.become(
                    order.meeting(),
                    order.interpreter(),
                    order.version(),
                    confirmed ? OrderState.CONFIRMED : OrderState.ASKED);
        }
    }

    private void hold(Meeting meeting, DayHousehold household) {
        Attendance mark = mark();
        for (Attendee attendee : household.attendees()) {
            attendances.mark(meeting.id(), household.household(), attendee.person(), null, mark);
        }
        if (mark.isThere() && random.nextInt(3) == 0) {
            write(meeting, household, DayField.FORM_HELP, HELP);
            write(meeting, household, DayField.WISHES, WISHES);
        }
    }

    private void write(Meeting meeting, DayHousehold household, DayField field, List<String> words) {
        notes.save(meeting.id(), household.household(), field, "", words.get(random.nextInt(words.size())));
    }

    private Attendance mark() {
        int of = random.nextInt(20);
        if (of < 14) {
            return of < 2 ? Attendance.LATE : Attendance.CAME;
        }
        return of < 18 ? Attendance.NO_SHOW : Attendance.CANCELLED;
    }
}
