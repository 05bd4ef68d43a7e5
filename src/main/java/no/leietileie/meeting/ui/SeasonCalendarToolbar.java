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
import java.util.Locale;
import java.util.function.Consumer;
import no.leietileie.base.ui.EventCalendar;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;

/** Leads to other weeks or months of a season's calendar, and to its other views. */
class SeasonCalendarToolbar extends Div {

    private static final int WEEK = 7;

    /** @param go called with what shall be shown instead */
    SeasonCalendarToolbar(SeasonAddress address, LocalDate shown, LocalDate today, Consumer<SeasonAddress> go) {
        addClassName("calendar-toolbar");
        Button previous = new Button(
                Icon.CHEVRON_LEFT.create(), click -> go.accept(address.with(step(address.view(), shown, -1))));
        previous.setAriaLabel(getTranslation("season.calendar.previous"));
        Button next = new Button(
                Icon.CHEVRON_RIGHT.create(), click -> go.accept(address.with(step(address.view(), shown, 1))));
        next.setAriaLabel(getTranslation("season.calendar.next"));
        Button now = new Button(getTranslation("season.calendar.today"), click -> go.accept(address.with(today)));
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
        add(previous, next, now, period, view);
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
}
