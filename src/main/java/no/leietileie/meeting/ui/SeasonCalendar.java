package no.leietileie.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.ui.EventCalendar;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.MeetingState;
import no.leietileie.meeting.schedule.Board;
import no.leietileie.resource.TimeSlot;
import no.leietileie.resource.calendar.SpecialDay;
import no.leietileie.resource.ui.BookingTexts;

/**
 * The season's meetings by month, week or as a list, with the days that are not like others. While a meeting is dragged,
 * each time of the season says what would follow; the same is asked for by the keyboard with Enter.
 */
class SeasonCalendar extends Div {

    /** What the calendar asks for. */
    interface Actions {

        void go(SeasonAddress address);

        /** Somebody wants to see or move the meeting. */
        void open(MeetingRow meeting);

        void move(MeetingRow meeting, TimeSlot time);
    }

    private final transient Map<String, MeetingRow> meetings;
    private final transient Board board;
    private final transient SeasonNames names;
    private final transient Actions actions;

    /**
     * @param shown the day that is certainly shown
     * @param today to go back to
     * @param meetings those that are cancelled are left out
     */
    SeasonCalendar(
            SeasonAddress address,
            LocalDate shown,
            LocalDate today,
            List<MeetingRow> meetings,
            List<SpecialDay> days,
            Board board,
            SeasonNames names,
            Actions actions) {
        this.meetings = meetings.stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .collect(
                        Collectors.toMap(SeasonCalendar::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        this.board = board;
        this.names = names;
        this.actions = actions;
        addClassName("season-calendar");
        EventCalendar calendar = new EventCalendar();
        calendar.onEntryOpen(id -> actions.open(meeting(id)));
        calendar.onEntryLift(id -> MeetingOffers.of(board, meeting(id), names));
        calendar.onEntryMove((id, start) -> move(meeting(id), start));
        calendar.show(new EventCalendar.Content(
                address.view(),
                shown,
                getLocale(),
                Stream.concat(
                                this.meetings.values().stream().map(this::entry),
                                days.stream().map(SeasonCalendar::day))
                        .toList(),
                List.of(
                        getTranslation("season.calendar.all-day"),
                        getTranslation("season.calendar.none"),
                        getTranslation("season.calendar.more"))));
        Paragraph hint = new Paragraph(getTranslation("season.calendar.hint"));
        hint.addClassName("quiet");
        add(hint, new SeasonCalendarToolbar(address, shown, today, actions::go), calendar);
    }

    private static String id(MeetingRow meeting) {
        return Long.toString(meeting.id().value());
    }

    private MeetingRow meeting(String id) {
        return Objects.requireNonNull(meetings.get(id), "a meeting of this calendar");
    }

    private void move(MeetingRow meeting, LocalDateTime start) {
        board.otherTimes(meeting).stream()
                .map(Board.Spot::time)
                .filter(time -> time.localStart().equals(start))
                .findFirst()
                .ifPresent(time -> actions.move(meeting, time));
    }

    private EventCalendar.Entry entry(MeetingRow meeting) {
        String title = getTranslation(
                "season.calendar.entry",
                names.of(meeting.venue()),
                SeasonTexts.of(meeting.kind()),
                meeting.participants().size());
        return new EventCalendar.Entry(
                id(meeting),
                title,
                meeting.slot().localStart().toString(),
                meeting.slot().localEnd().toString(),
                false,
                board.isOpen(meeting.id()),
                true,
                SeasonTexts.of(meeting.slot()) + ". " + title,
                "meeting-" + meeting.state().name().toLowerCase(Locale.ROOT));
    }

    private static EventCalendar.Entry day(SpecialDay day) {
        String name = BookingTexts.name(day);
        return new EventCalendar.Entry(
                "day:" + day.firstDay() + day.id(),
                name,
                day.firstDay() + "T00:00",
                day.lastDay().plusDays(1) + "T00:00",
                true,
                false,
                false,
                name,
                day.kind().isClosed() ? "day-closed" : "day-special");
    }
}
