package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.interpreting.OrderRow;
import no.leietileie.resource.ResourceId;

/** The interpreters of a meeting: asked, confirmed, declined, called off, and what each costs. */
class InterpretersCard extends Card {

    private final transient DayParts parts;
    private final transient MeetingRow meeting;
    private final UnorderedList lines = new UnorderedList();
    private final transient Map<ResourceId, String> names;

    InterpretersCard(DayParts parts, MeetingRow meeting) {
        super(Texts.text("order.title"));
        this.parts = parts;
        this.meeting = meeting;
        names = parts.resourceNames();
        addClassName("interpreters-card");
        add(lines);
        load();
    }

    private void load() {
        lines.removeAll();
        parts.orders()
                .listOf(meeting.id())
                .forEach(order -> lines.add(new InterpreterLine(parts, meeting, order, name(order), this::load)));
    }

    private String name(OrderRow order) {
        return names.getOrDefault(order.interpreter(), Formats.UNKNOWN);
    }
}
