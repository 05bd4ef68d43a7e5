package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.leietileie.access.CurrentUser;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.meeting.day.DayList;
import no.leietileie.meeting.day.NoteOutcome;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;
import org.jspecify.annotations.Nullable;

/**
 * The attendance list. Each mark and each note is saved by itself. What has not reached the server yet lies in the browser,
 * is named to the user, and is sent when the connection is there again, also after the page was loaded anew.
 */
@JsModule("./visit-report.js")
class AttendanceCard extends Card implements Marks.Shown {

    /** What the list cannot do by itself. */
    interface Actions {

        void chooseAnother(DayHousehold household);

        void changeNeed(DayHousehold household);

        Component followUps(DayHousehold household);

        /** As the meeting is now, while the list stands open. */
        void follow(MeetingRow now);

        /** There is no such meeting any longer. */
        void leave();
    }

    private final transient DayParts parts;
    private final MeetingId meeting;
    private final transient MeetingRow row;
    private final transient Actions actions;
    private final transient Marks marks;
    private final transient Map<ResourceId, String> names;
    private final Map<HouseholdId, HouseholdItem> items = new LinkedHashMap<>();
    private final UnorderedList lines = new UnorderedList();
    private final Div standing = new Div();
    private final Button undo;

    AttendanceCard(DayParts parts, DayList list, Actions actions) {
        super(Texts.text("meeting-day.list"));
        this.parts = parts;
        row = list.meeting();
        meeting = row.id();
        this.actions = actions;
        names = parts.resourceNames();
        marks = new Marks(parts.attendances(), meeting, this);
        addClassName("attendance-card");
        undo = new Button(getTranslation("meeting-day.undo"), Icon.UNDO_2.create(), click -> marks.undo());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.addClassName("day-undo");
        undo.setVisible(false);
        withAction(undo);
        Div status = new Div();
        status.addClassName("report-status");
        status.getElement().setAttribute("role", "status");
        standing.addClassName("day-standing");
        standing.getElement().setAttribute("role", "status");
        Paragraph keys = new Paragraph(getTranslation("meeting-day.keys"));
        keys.addClassNames("quiet", "day-keys");
        lines.addClassName("day-list");
        list.households().forEach(household -> add(household, lines.getComponentCount()));
        add(status, standing, keys, lines);
        count();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Registration open = parts.open().join(row, attached.getUI(), this::look);
        addDetachListener(detached -> {
            detached.unregisterListener();
            open.remove();
        });
        DayKeys.listen(this);
        Map<String, String> stored = new LinkedHashMap<>();
        items.values().forEach(item -> stored.putAll(item.stored()));
        DayKeys.guard(
                this,
                CurrentUser.get().id().value() + ":meeting:" + meeting.value(),
                Stream.of("saved", "unsaved", "offline", "restored", "none")
                        .map(key -> getTranslation("report.status." + key))
                        .toList(),
                stored);
    }

    void press(PersonLine line, @Nullable Attendance wanted) {
        marks.mark(line, line.seen(), wanted);
    }

    /** What colleagues have marked, written and changed meanwhile, and who has come onto the list or left it. */
    void look() {
        parts.lists().follow(meeting, households()).ifPresentOrElse(this::follow, actions::leave);
    }

    /** Whom the user has on the page. */
    Set<HouseholdId> households() {
        return Set.copyOf(items.keySet());
    }

    private void follow(DayList now) {
        actions.follow(now.meeting());
        var stay = new HashSet<HouseholdId>();
        now.households().forEach(household -> {
            HouseholdItem item = items.get(household.household());
            if (item != null && item.isOf(household)) {
                item.follow(household, getElement());
                stay.add(household.household());
            }
        });
        letGo(stay);
        takeIn(now.households());
        count();
    }

    private void letGo(Set<HouseholdId> present) {
        var gone = items.keySet().stream().filter(one -> !present.contains(one)).toList();
        gone.forEach(one -> {
            HouseholdItem item = items.remove(one);
            if (item != null) {
                marks.forget(item.persons());
                lines.remove(item);
            }
        });
        if (!gone.isEmpty()) {
            DayKeys.left(this);
        }
    }

    /** Each at its place among the others. */
    private void takeIn(List<DayHousehold> now) {
        for (int at = 0; at < now.size(); at++) {
            DayHousehold household = now.get(at);
            if (!items.containsKey(household.household())) {
                HouseholdItem item = add(household, Math.min(at, lines.getComponentCount()));
                DayKeys.joined(this, item.stored());
            }
        }
    }

    private HouseholdItem add(DayHousehold household, int at) {
        HouseholdItem item = new HouseholdItem(household, names, this);
        items.put(household.household(), item);
        lines.addComponentAtIndex(at, item);
        return item;
    }

    @Override
    public void undoChanged() {
        undo.setVisible(marks.canUndo());
    }

    @Override
    public void show(PersonLine line, @Nullable Attendance mark, boolean saved) {
        line.show(mark);
        getElement().executeJs("this.answer($0, $1, $2)", line.field(), PersonLine.raw(mark), saved);
        count();
    }

    private void count() {
        var shown = lines().map(PersonLine::shown).toList();
        long there =
                shown.stream().filter(mark -> mark != null && mark.isThere()).count();
        long open = shown.stream().filter(mark -> mark == null).count();
        standing.setText(getTranslation("meeting-day.standing", there, shown.size(), open));
    }

    private Stream<PersonLine> lines() {
        return items.values().stream().flatMap(item -> item.persons().stream());
    }

    /** Everybody who has no mark yet. */
    void markTheRest(Attendance wanted) {
        lines().filter(line -> line.shown() == null).toList().forEach(line -> press(line, wanted));
    }

    void save(NoteField field, String seen, String text) {
        switch (parts.notes().save(meeting, field.household(), field.field(), seen, text)) {
            case NoteOutcome.Saved _ -> {
                field.stored(text);
                getElement().executeJs("this.visitReport?.saved($0, $1)", field.name(), text);
            }
            case NoteOutcome.ChangedBy(String other, String theirs) -> field.ask(other, theirs);
        }
    }

    /** Called by the browser for what it kept while there was no connection. */
    @ClientCallable
    void restore(String name, String seen, String raw) {
        var line = lines().filter(one -> one.field().equals(name)).findFirst();
        var note = items.values().stream()
                .flatMap(item -> item.notes().stream())
                .filter(one -> one.name().equals(name))
                .findFirst();
        line.ifPresent(one -> marks.mark(one, mark(seen), mark(raw)));
        note.ifPresent(one -> {
            String text = raw.substring(0, Math.min(raw.length(), one.getMaxLength()));
            one.setValue(text);
            save(one, seen, text);
        });
        if (line.isEmpty() && note.isEmpty()) {
            DayKeys.forget(this, name);
            Notice.failed(getTranslation(
                    "meeting-day.left", name.startsWith(PersonLine.PREFIX) ? DayTexts.of(mark(raw)) : raw));
        }
    }

    /** The browser may say anything. */
    private static @Nullable Attendance mark(String raw) {
        return Stream.of(Attendance.values())
                .filter(mark -> mark.name().equals(raw) && mark != Attendance.MOVED)
                .findFirst()
                .orElse(null);
    }

    void chooseAnother(DayHousehold household) {
        actions.chooseAnother(household);
    }

    void changeNeed(DayHousehold household) {
        actions.changeNeed(household);
    }

    Component followUps(DayHousehold household) {
        return actions.followUps(household);
    }
}
