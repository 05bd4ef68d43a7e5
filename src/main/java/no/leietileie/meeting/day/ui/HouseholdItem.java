package no.leietileie.meeting.day.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.leietileie.meeting.day.Attendee;
import no.leietileie.meeting.day.DayField;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;

/** A household on the attendance list: what to know of it, who comes, what was written down, and what is agreed. */
class HouseholdItem extends ListItem {

    private final transient Map<ResourceId, String> names;
    private final transient AttendanceCard card;
    private final List<PersonLine> persons = new ArrayList<>();
    private final List<NoteField> notes = new ArrayList<>();
    private transient DayHousehold household;
    private HouseholdSummary summary;

    HouseholdItem(DayHousehold household, Map<ResourceId, String> names, AttendanceCard card) {
        this.household = household;
        this.names = names;
        this.card = card;
        addClassName("day-household");
        summary = new HouseholdSummary(household, names);
        add(summary);
        for (Attendee attendee : household.attendees()) {
            PersonLine line = new PersonLine(household.household(), attendee, card::press, this::chooseAnother);
            persons.add(line);
            add(line);
        }
        add(below());
    }

    private void chooseAnother() {
        card.actions().chooseAnother(household);
    }

    private Component below() {
        Div fields = new Div();
        fields.addClassName("day-notes");
        for (DayField field : DayField.values()) {
            NoteField note = new NoteField(household, field, card::save);
            notes.add(note);
            fields.add(note, note.conflict());
        }
        Details written = new Details(getTranslation("meeting-day.notes"), fields);
        written.setOpened(!household.notes().isEmpty());
        Button need = quiet("meeting-day.need.change", () -> card.actions().changeNeed(household));
        Div actions = new Div(need);
        actions.addClassName("day-actions");
        actions.add(card.actions().followUps(household));
        Div below = new Div(written, actions);
        below.addClassName("day-below");
        return below;
    }

    private Button quiet(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("meeting-day.of", getTranslation(key), DayTexts.names(household)));
        return button;
    }

    HouseholdId household() {
        return household.household();
    }

    /** Whether the same people are invited; if not, it must be made anew. */
    boolean isOf(DayHousehold now) {
        return household.attendees().stream()
                .map(Attendee::person)
                .toList()
                .equals(now.attendees().stream().map(Attendee::person).toList());
    }

    /** What colleagues have marked, written and changed meanwhile. */
    void follow(DayHousehold now, Element list) {
        if (!household.isToldAs(now)) {
            HouseholdSummary anew = new HouseholdSummary(now, names);
            replace(summary, anew);
            summary = anew;
        }
        household = now;
        Map<Long, Attendee> marked = now.attendees().stream().collect(toMap(Attendee::person, Function.identity()));
        persons.forEach(line -> {
            Attendee who = marked.get(line.person());
            line.follow(who == null ? null : who.mark(), list);
        });
        notes.forEach(note -> note.follow(now.notes().getOrDefault(note.field(), ""), list));
    }

    /** What the browser knows each field by, and what the server has of it. */
    Map<String, String> stored() {
        Map<String, String> stored = new LinkedHashMap<>();
        persons.forEach(line -> stored.put(line.field(), PersonLine.raw(line.shown())));
        notes.forEach(note -> stored.put(note.name(), note.stored()));
        return stored;
    }

    List<PersonLine> persons() {
        return persons;
    }

    List<NoteField> notes() {
        return notes;
    }
}
