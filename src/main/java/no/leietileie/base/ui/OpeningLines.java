package no.leietileie.base.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A click or Enter opens a line beside the list; while one is open, the arrows open the one they come to. */
public final class OpeningLines<T> {

    private final Predicate<T> isOpen;
    private final Consumer<T> open;
    private @Nullable T focused;

    private OpeningLines(Predicate<T> isOpen, Consumer<T> open) {
        this.isOpen = isOpen;
        this.open = open;
    }

    /**
     * @param isOpen asked before each opening: a click brings the focus as well, and each opening is a look
     * @param isOneOpen whether any line is
     */
    public static <T> void of(Grid<T> grid, Predicate<T> isOpen, BooleanSupplier isOneOpen, Consumer<T> open) {
        var lines = new OpeningLines<>(isOpen, open);
        grid.addItemClickListener(click -> lines.openOnce(click.getItem()));
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
            openOnce(line);
        }
    }

    private void openOnce(T line) {
        if (!isOpen.test(line)) {
            open.accept(line);
        }
    }
}
