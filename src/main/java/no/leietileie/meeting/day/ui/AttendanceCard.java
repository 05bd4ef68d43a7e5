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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.leietileie.access.CurrentUser;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.meeting.day.DayList;
import no.leietileie.meeting.day.NoteOutcome;
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
    }

    private final transient DayParts parts;
    private final MeetingId meeting;
    private final transient Actions actions;
    private final transient Marks marks;
    private final List<HouseholdItem> items = new ArrayList<>();
    private final Div standing = new Div();
    private final Button undo;

    AttendanceCard(DayParts parts, DayList list, Actions actions) {
        super(Texts.text("meeting-day.list"));
        this.parts = parts;
        this.meeting = list.meeting().id();
        this.actions = actions;
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
        UnorderedList lines = new UnorderedList();
        lines.addClassName("day-list");
        var names = parts.resourceNames();
        list.households().forEach(household -> {
            HouseholdItem item = new HouseholdItem(household, names, this);
            items.add(item);
            lines.add(item);
        });
        add(status, standing, keys, lines);
        count();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Registration open = parts.open().join(meeting, attached.getUI(), this::look);
        addDetachListener(detached -> {
            detached.unregisterListener();
            open.remove();
        });
        DayKeys.listen(this);
        var fields = items.stream()
                .flatMap(item -> Stream.concat(
                        item.persons().stream().map(line -> List.of(line.field(), PersonLine.raw(line.shown()))),
                        item.notes().stream().map(note -> List.of(note.name(), note.stored()))))
                .toList();
        DayKeys.guard(
                this,
                CurrentUser.get().id().value() + ":meeting:" + meeting.value(),
                Stream.of("saved", "unsaved", "offline", "restored", "none")
                        .map(key -> getTranslation("report.status." + key))
                        .toList(),
                fields.stream().map(List::getFirst).toList(),
                fields.stream().map(List::getLast).toList());
    }

    void press(PersonLine line, @Nullable Attendance wanted) {
        marks.mark(line, line.seen(), wanted);
    }

    /** What colleagues have marked meanwhile. What the user has pressed herself and is still on its way is left alone. */
    void look() {
        var theirs = parts.lists().marks(meeting);
        lines().forEach(line -> {
            Attendance now = theirs.getOrDefault(line.household(), Map.of()).get(line.person());
            if (line.shown() != now) {
                line.showTheirs(now);
                getElement()
                        .executeJs("return this.theirs($0, $1)", line.field(), PersonLine.raw(now))
                        .then(Boolean.class, shown -> {
                            if (shown) {
                                line.isSeen(now);
                            }
                        });
            }
        });
        count();
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
        return items.stream().flatMap(item -> item.persons().stream());
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
            case NoteOutcome.ChangedBy(String other, String theirs) -> {
                field.stored(theirs);
                Notice.failed(getTranslation("report.conflict", field.getLabel(), other, theirs));
            }
        }
    }

    /** Called by the browser for what it kept while there was no connection. */
    @ClientCallable
    void restore(String name, String seen, String raw) {
        lines().filter(line -> line.field().equals(name))
                .findFirst()
                .ifPresent(line -> marks.mark(line, mark(seen), mark(raw)));
        items.stream()
                .flatMap(item -> item.notes().stream())
                .filter(note -> note.name().equals(name))
                .findFirst()
                .ifPresent(note -> {
                    String text = raw.substring(0, Math.min(raw.length(), note.getMaxLength()));
                    note.setValue(text);
                    save(note, seen, text);
                });
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
