package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Moves through the list by keyboard: arrows and J/K go on while the panel is open, Space chooses, Enter opens the
 * line's page, Escape closes the panel, / leads to the search. Letters that are typed into a field stay letters.
 */
public final class ListKeys<T> {

    private static final String ON_LINE = " && event.composedPath()[0].matches('td[part~=body-cell]')";
    private static final String FREE = " && !event.defaultPrevented && !event.ctrlKey && !event.metaKey"
            + " && !event.altKey && !event.composedPath()[0].matches('input:not([type=checkbox]), textarea')";
    /** The cell with the line's own checkbox answers to Space by itself. */
    private static final String NO_CHECKBOX = " && !event.composedPath()[0]._content?.querySelector('vaadin-checkbox')";

    /**
     * The grid itself knows the line above and below; a letter is handed to it as the arrow it stands for. Listens on the
     * whole document, because after a page is opened nothing has the focus, and takes itself away with the page.
     */
    private static final String LETTERS = """
            const grid = $0, search = $1;
            const listen = event => {
                if (!this.isConnected) {
                    document.removeEventListener('keydown', listen);
                    return;
                }
                if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('vaadin-dialog[opened]')
                        || event.composedPath()[0].matches?.('input:not([type=checkbox]), textarea')) {
                    return;
                }
                if (event.key === '/') {
                    event.preventDefault();
                    search.focus();
                }
                const arrow = {j: 'ArrowDown', k: 'ArrowUp'}[event.key];
                const cell = () => grid.shadowRoot.activeElement;
                if (arrow && !cell()) {
                    grid.shadowRoot.querySelector('#items [tabindex="0"]')?.focus();
                } else if (arrow) {
                    cell().dispatchEvent(new KeyboardEvent('keydown', {key: arrow, bubbles: true, composed: true}));
                }
            };
            document.addEventListener('keydown', listen);
            """;

    private final Grid<T> grid;
    private @Nullable T focused;

    /**
     * @param reached called for each line that the keys come to
     * @param open called for the line on which Enter is pressed
     */
    public ListKeys(Main page, Grid<T> grid, TextField search, Consumer<T> reached, Consumer<T> open, Runnable close) {
        this.grid = grid;
        grid.addCellFocusListener(focus -> {
            focused = focus.getItem().orElse(null);
            if (focused != null) {
                reached.accept(focused);
            }
        });
        page.addAttachListener(attached -> page.getElement().executeJs(LETTERS, grid, search));
        on(grid, "event.key === 'Enter'" + ON_LINE, () -> onFocused(open));
        on(grid, "event.key === ' '" + ON_LINE + NO_CHECKBOX, () -> onFocused(this::choose));
        on(page, "event.key === 'Escape'" + FREE, close);
    }

    private static void on(Component where, String condition, Runnable action) {
        where.getElement().addEventListener("keydown", key -> action.run()).setFilter(condition);
    }

    private void onFocused(Consumer<T> action) {
        T line = focused;
        if (line != null) {
            action.accept(line);
        }
    }

    private void choose(T line) {
        if (grid.getSelectedItems().contains(line)) {
            grid.deselect(line);
        } else {
            grid.select(line);
        }
    }
}
