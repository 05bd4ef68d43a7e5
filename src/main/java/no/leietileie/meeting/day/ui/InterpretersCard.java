package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.interpreting.OrderRow;
import no.leietileie.resource.ResourceId;

/** The interpreters of a meeting: asked, confirmed, declined, called off, and what each costs. */
class InterpretersCard extends Card {

    private final transient DayParts parts;
    private final transient Runnable changed;
    private final UnorderedList lines = new UnorderedList();
    private List<InterpreterLine> shown = List.of();

    InterpretersCard(DayParts parts, MeetingRow meeting, Runnable changed) {
        super(Texts.text("order.title"));
        this.parts = parts;
        this.changed = changed;
        addClassName("interpreters-card");
        add(lines);
        follow(meeting);
    }

    /** A line that is as it was stays, and with it the key that somebody is on. */
    final void follow(MeetingRow meeting) {
        List<OrderRow> now = parts.orders().listOf(meeting.id());
        if (!isShown(meeting, now)) {
            show(meeting, now);
        }
        setVisible(!now.isEmpty());
    }

    private boolean isShown(MeetingRow meeting, List<OrderRow> now) {
        return now.size() == shown.size()
                && IntStream.range(0, now.size()).allMatch(at -> shown.get(at).isOf(meeting, now.get(at)));
    }

    private void show(MeetingRow meeting, List<OrderRow> now) {
        Map<ResourceId, String> names = parts.resourceNames();
        List<InterpreterLine> before = shown;
        shown = now.stream()
                .map(order -> before.stream()
                        .filter(line -> line.isOf(meeting, order))
                        .findFirst()
                        .orElseGet(() -> line(meeting, order, names)))
                .toList();
        before.stream().filter(line -> !shown.contains(line)).forEach(lines::remove);
        for (int at = 0; at < shown.size(); at++) {
            if (at == lines.getComponentCount() || lines.getComponentAt(at) != shown.get(at)) {
                lines.addComponentAtIndex(at, shown.get(at));
            }
        }
    }

    private InterpreterLine line(MeetingRow meeting, OrderRow order, Map<ResourceId, String> names) {
        String name = names.getOrDefault(order.interpreter(), Formats.UNKNOWN);
        return new InterpreterLine(parts, meeting, order, name, changed);
    }
}
