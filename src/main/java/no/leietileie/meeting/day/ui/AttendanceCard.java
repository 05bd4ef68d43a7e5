package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
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
import no.leietileie.register.HouseholdId;
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
    private final AttendanceList list;
    private final Standing standing = new Standing();
    private final Button undo;

    AttendanceCard(DayParts parts, DayList list, Actions actions) {
        super(Texts.text("meeting-day.list"));
        this.parts = parts;
        this.actions = actions;
        meeting = list.meeting().id();
        marks = new Marks(parts.attendances(), meeting, this);
        this.list = new AttendanceList(list.households(), parts.resourceNames(), this);
        addClassName("attendance-card");
        undo = new Button(getTranslation("meeting-day.undo"), Icon.UNDO_2.create(), click -> marks.undo());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.addClassName("day-undo");
        undo.setVisible(false);
        withAction(undo);
        Div status = new Div();
        status.addClassName("report-status");
        status.getElement().setAttribute("role", "status");
        Paragraph keys = new Paragraph(getTranslation("meeting-day.keys"));
        keys.addClassNames("quiet", "day-keys");
        add(status, standing, keys, this.list);
        count();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        DayKeys.listen(this);
        DayKeys.guard(
                this,
                CurrentUser.get().id().value() + ":meeting:" + meeting.value(),
                Stream.of("saved", "unsaved", "offline", "restored", "none")
                        .map(key -> getTranslation("report.status." + key))
                        .toList(),
                list.stored());
    }

    Actions actions() {
        return actions;
    }

    void press(PersonLine line, @Nullable Attendance wanted) {
        marks.mark(line, line.seen(), wanted);
    }

    /** Whom the user has on the page. */
    Set<HouseholdId> households() {
        return list.households();
    }

    /** While the list stands open. */
    void follow(List<DayHousehold> now) {
        marks.forget(list.follow(now));
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
        standing.count(list.persons().toList());
    }

    /** Everybody who has no mark yet. */
    void markTheRest(Attendance wanted) {
        list.persons().filter(line -> line.shown() == null).toList().forEach(line -> press(line, wanted));
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
        var line = list.persons().filter(one -> one.field().equals(name)).findFirst();
        var note = list.notes().filter(one -> one.name().equals(name)).findFirst();
        line.ifPresent(one -> marks.mark(one, MarkKey.read(seen), MarkKey.read(raw)));
        note.ifPresent(one -> one.restore(seen, raw));
        if (line.isEmpty() && note.isEmpty()) {
            DayKeys.forget(this, name);
            Notice.failed(getTranslation(
                    "meeting-day.left", name.startsWith(PersonLine.PREFIX) ? DayTexts.of(MarkKey.read(raw)) : raw));
        }
    }
}
