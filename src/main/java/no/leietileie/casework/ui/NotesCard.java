package no.leietileie.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;
import no.leietileie.access.UserRow;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.notes.NoteRow;
import no.leietileie.casework.notes.Notes;
import no.leietileie.register.HouseholdId;

/** Notes about one household, written on the spot. */
class NotesCard extends Card {

    private final transient Notes notes;
    private final HouseholdId household;
    private final TextArea text = new TextArea();
    private final Div lines = new Div();

    NotesCard(Notes notes, HouseholdId household) {
        super(Texts.text("notes.title"));
        this.notes = notes;
        this.household = household;
        text.setPlaceholder(getTranslation("notes.placeholder"));
        text.setAriaLabel(getTranslation("notes.label"));
        text.setMaxLength(Notes.LENGTH);
        text.setHelperText(getTranslation("notes.help"));
        text.setMinRows(2);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        Button write = new Button(getTranslation("notes.write"), click -> write());
        lines.addClassName("note-list");
        add(text, write, lines);
        load();
    }

    private void write() {
        if (text.getValue().isBlank()) {
            text.focus();
            return;
        }
        notes.write(household, text.getValue());
        List<UserRow> inVain = notes.listNamedInVain(household, text.getValue());
        text.clear();
        load();
        if (!inVain.isEmpty()) {
            Notice.failed(getTranslation(
                    "notes.named-in-vain",
                    inVain.stream().map(UserRow::displayName).collect(Collectors.joining(", "))));
        }
    }

    private void load() {
        List<NoteRow> rows = notes.listOf(household);
        lines.removeAll();
        rows.forEach(row -> lines.add(line(row)));
    }

    private Div line(NoteRow note) {
        Span who = new Span(getTranslation("notes.who", note.authorName(), Formats.time(note.writtenAt())));
        who.addClassName("quiet");
        Div head = new Div(who);
        head.addClassName("note-head");
        if (note.own()) {
            Button withdraw = new Button(getTranslation("notes.withdraw"), click -> withdraw(note));
            withdraw.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            head.add(withdraw);
        }
        Paragraph body = new Paragraph(note.text());
        body.addClassName("note-text");
        return new Div(head, body);
    }

    private void withdraw(NoteRow note) {
        notes.withdraw(note.id());
        load();
        Notice.doneWithUndo(getTranslation("notes.withdrawn"), () -> {
            notes.restore(note.id());
            load();
        });
    }
}
