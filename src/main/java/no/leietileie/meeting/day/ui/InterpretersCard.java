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
    private transient List<Shown> shown = List.of();

    /** What a line is made of. */
    private record Shown(MeetingRow meeting, OrderRow order) {

        /** Marks and notes of the list concern no interpreter; who still needs one does. */
        boolean isAs(Shown before) {
            return order.equals(before.order)
                    && meeting.isHeldAs(before.meeting)
                    && InterpreterLine.needing(meeting, order) == InterpreterLine.needing(before.meeting, before.order);
        }
    }

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
        List<Shown> now = parts.orders().listOf(meeting.id()).stream()
                .map(order -> new Shown(meeting, order))
                .toList();
        if (!isAsShown(now)) {
            Map<ResourceId, String> names = parts.resourceNames();
            lines.removeAll();
            now.forEach(one -> lines.add(line(one, names)));
            shown = now;
        }
        setVisible(!now.isEmpty());
    }

    private InterpreterLine line(Shown one, Map<ResourceId, String> names) {
        String name = names.getOrDefault(one.order().interpreter(), Formats.UNKNOWN);
        return new InterpreterLine(parts, one.meeting(), one.order(), name, changed);
    }

    private boolean isAsShown(List<Shown> now) {
        return now.size() == shown.size()
                && IntStream.range(0, now.size()).allMatch(at -> now.get(at).isAs(shown.get(at)));
    }
}
