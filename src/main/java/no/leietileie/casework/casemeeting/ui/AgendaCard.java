package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.casemeeting.MatterId;
import no.leietileie.casework.casemeeting.MatterRow;
import no.leietileie.casework.casemeeting.MeetingOutcome;
import no.leietileie.casework.casemeeting.MeetingRow;
import no.leietileie.register.HouseholdId;

/** What is discussed, in its order. The order is changed by drag or by the buttons of each matter. */
class AgendaCard extends Card {

    private final transient MeetingParts parts;
    private final transient MeetingRow meeting;
    private final transient Runnable changed;
    private final transient Map<HouseholdId, String> names;
    private final OrderedList list = new OrderedList();
    private transient List<MatterRow> matters;

    AgendaCard(MeetingParts parts, MeetingRow meeting, Runnable changed) {
        super(Texts.text("matter.agenda"));
        this.parts = parts;
        this.meeting = meeting;
        this.changed = changed;
        addClassName("agenda");
        matters = parts.agendas().listOf(meeting.id());
        names = parts.names(matters);
        if (matters.isEmpty()) {
            add(new EmptyState(
                    Icon.LIST_CHECKS,
                    getTranslation("matter.agenda.empty"),
                    getTranslation("matter.agenda.empty.explanation")));
            return;
        }
        list.addClassName("agenda-list");
        for (int place = 0; place < matters.size(); place++) {
            list.add(item(place));
        }
        add(list);
    }

    private MatterItem item(int place) {
        MatterRow matter = matters.get(place);
        MatterItem item = new MatterItem(
                parts,
                meeting,
                matter,
                names.getOrDefault(matter.household(), Formats.UNKNOWN),
                () -> reload(matter.id()),
                changed);
        if (mayArrange()) {
            makeMovable(item, place);
        }
        return item;
    }

    /**
     * Only the matter that was decided is drawn anew, so that whoever has come further down stays where she is. A dialog or an
     * undo may outlive this card.
     */
    private void reload(MatterId decided) {
        if (!isAttached()) {
            changed.run();
            return;
        }
        List<MatterId> before = order();
        matters = parts.agendas().listOf(meeting.id());
        int place = order().indexOf(decided);
        if (place < 0 || !order().equals(before)) {
            changed.run();
        } else {
            list.replace(list.getComponentAt(place), item(place));
        }
    }

    private List<MatterId> order() {
        return matters.stream().map(MatterRow::id).toList();
    }

    private boolean mayArrange() {
        return parts.mayKeep() && meeting.isPlanned();
    }

    private void makeMovable(MatterItem item, int place) {
        DragSource<MatterItem> source = DragSource.create(item);
        source.setEffectAllowed(EffectAllowed.MOVE);
        DropTarget<MatterItem> target = DropTarget.create(item);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragSourceComponent()
                .filter(MatterItem.class::isInstance)
                .map(MatterItem.class::cast)
                .ifPresent(dragged -> move(dragged.id(), place)));
        item.offerMoves(place > 0, place < matters.size() - 1, by -> move(item.id(), place + by));
    }

    private void move(MatterId moved, int to) {
        List<MatterId> order = new ArrayList<>(order());
        order.remove(moved);
        order.add(to, moved);
        MeetingOutcome outcome = parts.agendas().arrange(meeting.id(), meeting.version(), order);
        changed.run();
        if (outcome instanceof MeetingOutcome.ChangedBy) {
            MeetingDialog.tell(outcome);
        }
    }
}
