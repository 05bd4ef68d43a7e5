package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.day.Attendee;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/** One person on the list with a big button for each mark; which is pressed is said by the attribute {@code mark}. */
class PersonLine extends Div {

    static final String PREFIX = "p:";
    private static final String MARK = "mark";

    private final HouseholdId household;
    private final transient Attendee attendee;
    private final Span badge = new Span();
    private @Nullable Attendance shown;
    private @Nullable Attendance seen;

    /** Told of a press: what the button stands for, or null for the mark that is on already. */
    interface Pressed {

        void press(PersonLine line, @Nullable Attendance wanted);
    }

    PersonLine(HouseholdId household, Attendee attendee, Pressed pressed, Runnable move) {
        this.household = household;
        this.attendee = attendee;
        String name = DayTexts.name(attendee);
        addClassName("person-line");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        getElement().setAttribute("data-field", field());
        getElement().setAttribute("data-name", name);
        Span who = new Span(name);
        who.addClassName("person-name");
        Div buttons = new Div();
        buttons.addClassName("person-marks");
        for (MarkKey key : MarkKey.values()) {
            Button button = new Button(key.label(), click -> {
                if (key.mark() == Attendance.MOVED) {
                    move.run();
                } else {
                    pressed.press(this, seen == key.mark() ? null : key.mark());
                }
            });
            button.getElement().setAttribute("data-key", key.key());
            button.getElement()
                    .setAttribute(
                            key.mark() == Attendance.MOVED ? "data-opens" : "data-mark",
                            key.mark().name());
            button.setAriaLabel(getTranslation("meeting-day.mark.of", DayTexts.of(key.mark()), name));
            buttons.add(button);
        }
        add(who, badge, buttons);
        show(attendee.mark());
    }

    String field() {
        return PREFIX + household.value() + ":" + attendee.person();
    }

    HouseholdId household() {
        return household;
    }

    long person() {
        return attendee.person();
    }

    String name() {
        return DayTexts.name(attendee);
    }

    @Nullable
    Attendance shown() {
        return shown;
    }

    boolean isThere() {
        return shown != null && shown.isThere();
    }

    /** What the browser has on the page: what the user knew when she pressed. */
    @Nullable
    Attendance seen() {
        return seen;
    }

    /** A colleague has marked it. What the user has pressed herself and is still on its way is left alone. */
    void follow(@Nullable Attendance now, Element list) {
        if (shown != now) {
            showTheirs(now);
            list.executeJs("return this.theirs($0, $1)", field(), raw(now)).then(Boolean.class, isShown -> {
                if (isShown) {
                    seen = now;
                }
            });
        }
    }

    final void show(@Nullable Attendance mark) {
        seen = mark;
        showTheirs(mark);
    }

    /** What a colleague has marked, while nobody knows whether the browser shows it. */
    private void showTheirs(@Nullable Attendance mark) {
        shown = mark;
        badge.removeAll();
        badge.add(DayTexts.badge(mark));
        getElement().setAttribute(MARK, raw(mark));
    }

    static String raw(@Nullable Attendance mark) {
        return mark == null ? "" : mark.name();
    }
}
