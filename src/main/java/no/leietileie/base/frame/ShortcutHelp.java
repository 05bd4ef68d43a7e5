package no.leietileie.base.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The keys that work on every page, opened with "?". */
class ShortcutHelp extends Dialog {

    private static final List<String> KEYS = List.of("ctrl-k", "question", "j-k", "enter", "esc", "slash");

    ShortcutHelp() {
        setHeaderTitle(getTranslation("shortcuts.title"));
        NativeTableBody body = new NativeTableBody();
        KEYS.forEach(key -> body.add(row(key)));
        NativeTable table = new NativeTable(body);
        table.addClassName("shortcuts");
        add(table);
        getFooter().add(new Button(getTranslation("notice.close"), click -> close()));
    }

    private NativeTableRow row(String key) {
        Span name = new Span(getTranslation("shortcuts." + key + ".key"));
        name.addClassName("key");
        return new NativeTableRow(
                new NativeTableHeaderCell(name), new NativeTableCell(getTranslation("shortcuts." + key)));
    }
}
