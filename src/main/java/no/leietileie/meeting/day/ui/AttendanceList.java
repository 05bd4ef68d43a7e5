package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;

/** The households of the list in the order of their talks. Each keeps its line for as long as it stands on the list. */
class AttendanceList extends UnorderedList {

    private final transient AttendanceCard card;
    private final transient Map<ResourceId, String> names;
    private final Map<HouseholdId, HouseholdItem> items = new LinkedHashMap<>();

    AttendanceList(List<DayHousehold> households, Map<ResourceId, String> names, AttendanceCard card) {
        this.names = names;
        this.card = card;
        addClassName("day-list");
        households.forEach(this::takeIn);
    }

    Set<HouseholdId> households() {
        return Set.copyOf(items.keySet());
    }

    Stream<PersonLine> persons() {
        return items.values().stream().flatMap(item -> item.persons().stream());
    }

    Stream<NoteField> notes() {
        return items.values().stream().flatMap(item -> item.notes().stream());
    }

    /** What the browser knows each field by, and what the server has of it. */
    Map<String, String> stored() {
        Map<String, String> stored = new LinkedHashMap<>();
        items.values().forEach(item -> stored.putAll(item.stored()));
        return stored;
    }

    /**
     * What colleagues have marked, written and changed meanwhile, and who has come onto the list or left it.
     *
     * @return the persons who are not on it any longer
     */
    List<PersonLine> follow(List<DayHousehold> now) {
        Map<HouseholdId, HouseholdItem> before = new HashMap<>(items);
        items.clear();
        for (DayHousehold household : now) {
            HouseholdItem item = before.get(household.household());
            if (item != null && item.isOf(household)) {
                before.remove(household.household());
                items.put(household.household(), item);
                item.follow(household, card.getElement());
            } else {
                DayKeys.joined(card, takeIn(household).stored());
            }
        }
        before.values().forEach(this::remove);
        arrange();
        if (!before.isEmpty()) {
            DayKeys.left(card);
        }
        return before.values().stream().flatMap(item -> item.persons().stream()).toList();
    }

    private HouseholdItem takeIn(DayHousehold household) {
        HouseholdItem item = new HouseholdItem(household, names, card);
        items.put(household.household(), item);
        add(item);
        return item;
    }

    /**
     * From the first on, each line is put at its place unless it stands there. Not the fewest are moved: when the first goes
     * last, all others move. A field in one that moves loses the focus, which the browser gives back.
     */
    private void arrange() {
        int at = 0;
        boolean isMoved = false;
        for (HouseholdItem item : items.values()) {
            if (getComponentAt(at) != item) {
                remove(item);
                addComponentAtIndex(at, item);
                isMoved = true;
            }
            at++;
        }
        if (isMoved) {
            DayKeys.moved(card);
        }
    }
}
