package no.leietileie.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.leietileie.base.ui.EventCalendar;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.MeetingState;
import no.leietileie.resource.calendar.SpecialDay;
import no.leietileie.resource.ui.BookingTexts;

/** The season's meetings by month, week or as a list, with the days that are not like others. */
class SeasonCalendar extends Div {

    private static final int WEEK = 7;

    private final transient SeasonNames names;

    /** @param open called with the meeting that somebody wants to move */
    SeasonCalendar(
            SeasonAddress address,
            LocalDate shown,
            List<MeetingRow> meetings,
            List<SpecialDay> days,
            SeasonNames names,
            Consumer<SeasonAddress> go,
            Consumer<MeetingId> open) {
        this.names = names;
        addClassName("season-calendar");
        EventCalendar calendar = new EventCalendar();
        calendar.onEntryOpen(id -> open.accept(new MeetingId(Long.parseLong(id))));
        calendar.show(new EventCalendar.Content(
                address.view(),
                shown,
                getLocale(),
                Stream.concat(meetings.stream().map(this::entry), days.stream().map(SeasonCalendar::day))
                        .toList(),
                List.of(
                        getTranslation("season.calendar.all-day"),
                        getTranslation("season.calendar.none"),
                        getTranslation("season.calendar.more"))));
        add(toolbar(address, shown, go), calendar);
    }

    private Div toolbar(SeasonAddress address, LocalDate shown, Consumer<SeasonAddress> go) {
        Button previous = new Button(
                Icon.CHEVRON_LEFT.create(), click -> go.accept(address.with(step(address.view(), shown, -1))));
        previous.setAriaLabel(getTranslation("season.calendar.previous"));
        Button next = new Button(
                Icon.CHEVRON_RIGHT.create(), click -> go.accept(address.with(step(address.view(), shown, 1))));
        next.setAriaLabel(getTranslation("season.calendar.next"));
        Span period = new Span(period(address.view(), shown));
        period.addClassName("calendar-period");
        period.getElement().setAttribute("role", "status");
        Select<EventCalendar.View> view = new Select<>();
        view.setItems(EventCalendar.View.MONTH, EventCalendar.View.WEEK, EventCalendar.View.AGENDA);
        view.setItemLabelGenerator(
                one -> getTranslation("season.calendar." + one.name().toLowerCase(Locale.ROOT)));
        view.setAriaLabel(getTranslation("season.calendar.view"));
        view.setValue(address.view());
        view.addValueChangeListener(change -> go.accept(address.with(change.getValue())));
        Div toolbar = new Div(previous, next, period, view);
        toolbar.addClassName("calendar-toolbar");
        return toolbar;
    }

    private static LocalDate step(EventCalendar.View view, LocalDate date, int steps) {
        return view == EventCalendar.View.MONTH ? date.plusMonths(steps) : date.plusWeeks(steps);
    }

    private String period(EventCalendar.View view, LocalDate date) {
        LocalDate monday = monday(date);
        return view == EventCalendar.View.MONTH
                ? DateTimeFormatter.ofPattern("LLLL yyyy", getLocale()).format(date)
                : getTranslation(
                        "season.calendar.week-of",
                        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        Formats.date(monday),
                        Formats.date(monday.plusDays(WEEK - 1)));
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private EventCalendar.Entry entry(MeetingRow meeting) {
        String title = getTranslation(
                "season.calendar.entry",
                names.of(meeting.venue()),
                SeasonTexts.of(meeting.kind()),
                meeting.participants().size());
        return new EventCalendar.Entry(
                Long.toString(meeting.id().value()),
                title,
                meeting.slot().localStart().toString(),
                meeting.slot().localEnd().toString(),
                false,
                false,
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

    /** Cancelled meetings are not shown. */
    static List<MeetingRow> shown(List<MeetingRow> meetings) {
        return meetings.stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .toList();
    }
}
