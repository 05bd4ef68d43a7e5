package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.casework.visits.ui.CalendarAddress.Whose;
import org.jspecify.annotations.Nullable;

/** From one week to the next, how much is shown, and whose. */
class CalendarToolbar extends Div {

    private final transient Consumer<CalendarAddress> go;
    private final Span period = new Span();
    private final Select<CalendarAddress.View> view = new Select<>();
    private final Select<Whose> whose = new Select<>();
    private transient @Nullable CalendarAddress address;

    CalendarToolbar(Consumer<CalendarAddress> go, LocalDate today) {
        this.go = go;
        addClassName("calendar-toolbar");
        Button previous = new Button(Icon.CHEVRON_LEFT.create(), click -> step(CalendarAddress::previous));
        previous.setAriaLabel(getTranslation("calendar.previous"));
        Button next = new Button(Icon.CHEVRON_RIGHT.create(), click -> step(CalendarAddress::next));
        next.setAriaLabel(getTranslation("calendar.next"));
        Button now = new Button(getTranslation("calendar.today"), click -> step(shown -> shown.with(today)));
        period.addClassName("calendar-period");
        period.getElement().setAttribute("role", "status");
        view.setItems(CalendarAddress.View.values());
        view.setItemLabelGenerator(one -> getTranslation("calendar.view." + VisitTexts.key(one.name())));
        view.setAriaLabel(getTranslation("calendar.view"));
        view.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                step(shown -> shown.with(change.getValue()));
            }
        });
        whose.setItems(Whose.values());
        whose.setItemLabelGenerator(one -> getTranslation("calendar.whose." + VisitTexts.key(one.name())));
        whose.setAriaLabel(getTranslation("calendar.whose"));
        whose.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                step(shown -> shown.with(change.getValue()));
            }
        });
        add(previous, now, next, period, view, whose);
    }

    private void step(UnaryOperator<CalendarAddress> change) {
        if (address != null) {
            go.accept(change.apply(address));
        }
    }

    void show(CalendarAddress shown) {
        address = shown;
        view.setValue(shown.view());
        whose.setValue(shown.whose());
        period.setText(period(shown));
    }

    private String period(CalendarAddress shown) {
        return switch (shown.view()) {
            case MONTH -> DateTimeFormatter.ofPattern("LLLL yyyy", getLocale()).format(shown.date());
            case WEEK, AGENDA ->
                getTranslation(
                        "calendar.week",
                        shown.date().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        Formats.date(shown.firstDay()),
                        Formats.date(shown.lastDay()));
            case DAY ->
                DateTimeFormatter.ofPattern("EEEE d. MMMM yyyy", getLocale()).format(shown.date());
        };
    }
}
