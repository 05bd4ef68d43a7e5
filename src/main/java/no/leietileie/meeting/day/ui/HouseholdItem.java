package no.leietileie.meeting.day.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.meeting.day.Attendee;
import no.leietileie.meeting.day.DayField;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.RegisterNavigation;
import no.leietileie.resource.ResourceId;

/** A household on the attendance list: what to know of it, who comes, what was written down, and what is agreed. */
class HouseholdItem extends ListItem {

    private final transient Map<ResourceId, String> names;
    private final transient AttendanceCard list;
    private final List<Component> told = new ArrayList<>();
    private final List<PersonLine> persons = new ArrayList<>();
    private final List<NoteField> notes = new ArrayList<>();
    private transient DayHousehold household;

    HouseholdItem(DayHousehold household, Map<ResourceId, String> names, AttendanceCard list) {
        this.household = household;
        this.names = names;
        this.list = list;
        addClassName("day-household");
        tell();
        for (Attendee attendee : household.attendees()) {
            PersonLine line = new PersonLine(household.household(), attendee, list::press, this::chooseAnother);
            persons.add(line);
            add(line);
        }
        add(below());
    }

    /** What stands above the persons. */
    private void tell() {
        told.forEach(this::remove);
        told.clear();
        told.add(head());
        if (!household.safetyNote().isEmpty()) {
            Paragraph note = new Paragraph(Icon.TRIANGLE_ALERT.create(), new Span(household.safetyNote()));
            note.addClassNames("attention", "safety-note");
            told.add(note);
        }
        told.add(facts());
        for (int at = 0; at < told.size(); at++) {
            addComponentAtIndex(at, told.get(at));
        }
    }

    private void chooseAnother() {
        list.chooseAnother(household);
    }

    private Component head() {
        H3 name = new H3(
                new Anchor(RegisterNavigation.householdLocation(household.household()), DayTexts.names(household)));
        Span talk = new Span(DayTexts.talk(household, names));
        talk.addClassName("day-talk");
        Div head = new Div(name, talk);
        head.addClassName("day-head");
        if (household.walkIn()) {
            head.add(new StatusBadge(Tone.BLUE, getTranslation("meeting-day.walk-in")));
        }
        return head;
    }

    private Facts facts() {
        Facts facts = new Facts()
                .fact(getTranslation("meeting-day.language"), DayTexts.languages(household))
                .fact(getTranslation("meeting-day.interpreter"), DayTexts.interpreter(household, names));
        String needs = DayTexts.needs(household);
        if (!needs.isEmpty()) {
            facts.fact(getTranslation("meeting-day.need"), needs);
        }
        facts.addClassName("day-facts");
        return facts;
    }

    private Component below() {
        Div fields = new Div();
        fields.addClassName("day-notes");
        for (DayField field : DayField.values()) {
            NoteField note = new NoteField(household, field, list::save);
            notes.add(note);
            fields.add(note, note.conflict());
        }
        Details written = new Details(getTranslation("meeting-day.notes"), fields);
        written.setOpened(!household.notes().isEmpty());
        Button need = quiet("meeting-day.need.change", () -> list.changeNeed(household));
        Div actions = new Div(need);
        actions.addClassName("day-actions");
        actions.add(list.followUps(household));
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
        boolean isOther = !household.isToldAs(now);
        household = now;
        if (isOther) {
            tell();
        }
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
