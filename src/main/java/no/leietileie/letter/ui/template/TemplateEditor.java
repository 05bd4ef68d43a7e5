package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.lint.Finding;
import no.leietileie.letter.markdown.Condition;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.markdown.MergeField;

/** The text of a template with what can be put into it at the caret. */
class TemplateEditor extends Div {

    /** What is typed at once, as by a paste or an input method, is sent once; nobody waits for more. */
    private static final int PAUSE_BEFORE_PREVIEW_MS = 15;

    private static final int PAUSE_BEFORE_SAVING_MS = 1000;

    private static final String INSERT = """
            const area = this.inputElement;
            area.focus();
            area.setRangeText($0, area.selectionStart, area.selectionEnd, 'end');
            area.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
            """;

    /** A condition stands on a line of its own above the paragraph in which the caret is. */
    private static final String INSERT_ABOVE = """
            const area = this.inputElement;
            const before = area.value.lastIndexOf('\\n\\n', Math.max(area.selectionStart - 1, 0));
            const start = before < 0 ? 0 : before + 2;
            area.focus();
            area.setRangeText($0 + '\\n', start, start, 'preserve');
            area.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
            """;

    private static final String SELECT = """
            const area = this.inputElement;
            area.setSelectionRange($0, $0);
            area.blur();
            area.focus();
            area.setSelectionRange($0, $1);
            """;

    private final TextArea text = new TextArea(getTranslation("templates.text"));
    private final MenuBar menu = new MenuBar();

    TemplateEditor(LanguageTag language, Consumer<String> typed, Runnable paused) {
        addClassName("template-editor");
        text.setHelperText(getTranslation("templates.text.help"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_BEFORE_PREVIEW_MS);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(change.getValue());
            }
        });
        text.getElement().setAttribute("lang", language.value());
        text.getElement().addEventListener("input", input -> paused.run()).debounce(PAUSE_BEFORE_SAVING_MS);
        menu.getElement().setAttribute("aria-label", getTranslation("templates.insert"));
        add(menu, text);
    }

    void offer(LetterType type) {
        menu.removeAll();
        MenuItem fields = menu.addItem(getTranslation("templates.insert.field"));
        for (MergeField field : type.fields()) {
            fields.getSubMenu().addItem(TemplateLabels.field(field), click -> insert(INSERT, field.placeholder()));
        }
        if (!type.conditions().isEmpty()) {
            MenuItem conditions = menu.addItem(getTranslation("templates.insert.condition"));
            for (Condition condition : type.conditions()) {
                conditions
                        .getSubMenu()
                        .addItem(
                                TemplateLabels.condition(condition), click -> insert(INSERT_ABOVE, condition.marker()));
            }
        }
        menu.addItem(getTranslation("templates.insert.heading"), click -> insert(INSERT, "\n\n## "));
        menu.addItem(getTranslation("templates.insert.list"), click -> insert(INSERT, "\n\n- "));
    }

    private void insert(String script, String what) {
        text.getElement().executeJs(script, what);
    }

    void goTo(Finding finding) {
        text.getElement().executeJs(SELECT, finding.offset(), finding.offset() + finding.length());
    }

    String value() {
        return text.getValue();
    }

    void show(String markdown) {
        text.setValue(markdown);
    }

    void setReadOnly(boolean readOnly) {
        text.setReadOnly(readOnly);
        menu.setVisible(!readOnly);
    }
}
