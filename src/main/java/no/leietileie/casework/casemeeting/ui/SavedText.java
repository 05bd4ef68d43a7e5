package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiFunction;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.TextConflict;
import no.leietileie.casework.casemeeting.TextOutcome;

/** A text that is saved while it is written; when a colleague has written there too, both texts are shown to choose. */
class SavedText extends Div {

    private static final int PAUSE_IN_TYPING_MS = 900;

    private final transient BiFunction<String, String, TextOutcome> save;
    private final TextArea area;
    private final Span status = new Span();
    private final TextConflict conflict;
    private String stored;

    /** @param save takes what stood there before and what is wanted */
    SavedText(String label, String text, int mostCharacters, BiFunction<String, String, TextOutcome> save) {
        this.save = save;
        this.stored = text;
        conflict = new TextConflict(mostCharacters);
        addClassName("saved-text");
        area = new TextArea(label);
        area.setValue(text);
        area.setMaxLength(mostCharacters);
        area.setMinRows(2);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(stored, change.getValue());
            }
        });
        status.addClassName("quiet");
        status.getElement().setAttribute("role", "status");
        add(area, status, conflict);
    }

    SavedText help(String text) {
        area.setHelperText(text);
        return this;
    }

    private void save(String seen, String wanted) {
        switch (save.apply(seen, wanted)) {
            case TextOutcome.Saved(var at) -> {
                stored = wanted;
                conflict.setVisible(false);
                status.setText(getTranslation("saved-text.saved", Formats.clock(at)));
            }
            case TextOutcome.ChangedBy(var name, var theirs) -> {
                status.setText("");
                conflict.show(name, theirs, area::getValue, chosen -> take(theirs, chosen));
            }
        }
    }

    private void take(String theirs, String wanted) {
        stored = theirs;
        area.setValue(wanted);
        save(theirs, wanted);
    }
}
