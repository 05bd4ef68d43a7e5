package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;

/** How many have come, in words that are read out when they change. */
class Standing extends Div {

    Standing() {
        addClassName("day-standing");
        getElement().setAttribute("role", "status");
    }

    void count(List<PersonLine> lines) {
        long there = lines.stream().filter(PersonLine::isThere).count();
        long open = lines.stream().filter(line -> line.shown() == null).count();
        setText(getTranslation("meeting-day.standing", there, lines.size(), open));
    }
}
