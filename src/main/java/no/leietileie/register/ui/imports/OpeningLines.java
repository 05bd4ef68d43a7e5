package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import no.leietileie.register.imports.LineRow;
import org.jspecify.annotations.Nullable;

/** A click or Enter opens a row beside the list; while one is open, the arrows open the one they come to. */
class OpeningLines {

    private final Consumer<LineRow> open;
    private @Nullable LineRow focused;

    private OpeningLines(Consumer<LineRow> open) {
        this.open = open;
    }

    static void of(Grid<LineRow> grid, BooleanSupplier isOneOpen, Consumer<LineRow> open) {
        var lines = new OpeningLines(open);
        grid.addItemClickListener(click -> open.accept(click.getItem()));
        grid.addCellFocusListener(focus -> {
            lines.focused = focus.getItem().orElse(null);
            if (isOneOpen.getAsBoolean()) {
                lines.openFocused();
            }
        });
        Shortcuts.addShortcutListener(grid, lines::openFocused, Key.ENTER).listenOn(grid);
    }

    private void openFocused() {
        if (focused != null) {
            open.accept(focused);
        }
    }
}
