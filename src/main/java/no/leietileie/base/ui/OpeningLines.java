package no.leietileie.base.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A click or Enter opens a line beside the list; while one is open, the arrows open the one they come to. */
public final class OpeningLines<T> {

    private final Consumer<T> open;
    private @Nullable T focused;

    private OpeningLines(Consumer<T> open) {
        this.open = open;
    }

    /** @param open called again for the line that is open already, for a click brings the focus as well */
    public static <T> void of(Grid<T> grid, BooleanSupplier isOneOpen, Consumer<T> open) {
        var lines = new OpeningLines<>(open);
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
        T line = focused;
        if (line != null) {
            open.accept(line);
        }
    }
}
