package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import no.leietileie.base.ui.TextConflict;
import no.leietileie.meeting.day.DayField;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.meeting.day.DayNotes;
import no.leietileie.register.HouseholdId;

/** A note that is saved while it is written. */
class NoteField extends TextArea {

    static final String PREFIX = "n:";
    private static final int PAUSE_IN_TYPING_MS = 800;

    private final HouseholdId household;
    private final DayField field;
    private final TextConflict conflict = new TextConflict(DayNotes.LENGTH);
    private final transient Saver saver;
    private String stored;

    /** Told of what the user has written. */
    interface Saver {

        void save(NoteField field, String seen, String text);
    }

    NoteField(DayHousehold household, DayField field, Saver saver) {
        super(DayTexts.label(field));
        this.household = household.household();
        this.field = field;
        this.saver = saver;
        stored = household.notes().getOrDefault(field, "");
        getElement().setAttribute("data-field", name());
        setValue(stored);
        setMaxLength(DayNotes.LENGTH);
        setMinRows(2);
        setWidthFull();
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        addValueChangeListener(change -> {
            // While it is not chosen whose text holds, what is written stays in the browser.
            if (change.isFromClient() && !conflict.isVisible()) {
                saver.save(this, stored, change.getValue());
            }
        });
    }

    final String name() {
        return PREFIX + household.value() + ":" + field.name();
    }

    HouseholdId household() {
        return household;
    }

    DayField field() {
        return field;
    }

    String stored() {
        return stored;
    }

    void stored(String text) {
        stored = text;
    }

    TextConflict conflict() {
        return conflict;
    }

    /** What the browser kept. */
    void restore(String seen, String raw) {
        String text = raw.substring(0, Math.min(raw.length(), getMaxLength()));
        setValue(text);
        saver.save(this, seen, text);
    }

    /** Which of two texts holds, if not both. */
    void ask(String other, String theirs) {
        stored = theirs;
        // What was kept without connection may lie in a note that is folded away.
        Details around = findAncestor(Details.class);
        if (around != null) {
            around.setOpened(true);
        }
        conflict.show(other, theirs, this::getValue, wanted -> choose(theirs, wanted));
    }

    private void choose(String theirs, String wanted) {
        setValue(wanted);
        saver.save(this, theirs, wanted);
    }

    /** A colleague has written here. What the user is writing herself is left alone, and compared when it is saved. */
    void follow(String now, Element list) {
        if (!stored.equals(now)) {
            list.executeJs("return this.theirs($0, $1)", name(), now).then(Boolean.class, isShown -> {
                if (isShown) {
                    stored = now;
                    setValue(now);
                }
            });
        }
    }
}
