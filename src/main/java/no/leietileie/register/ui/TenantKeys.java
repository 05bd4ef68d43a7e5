package no.leietileie.register.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import java.util.function.Consumer;
import no.leietileie.register.tenants.TenantRow;
import org.jspecify.annotations.Nullable;

/** Moves through the list by keyboard: arrows and J/K go on while the panel is open, Enter opens the household. */
final class TenantKeys {

    private final TenantGrid grid;
    private @Nullable TenantRow focused;

    TenantKeys(TenantGrid grid, TenantPanel panel, Consumer<TenantRow> open) {
        this.grid = grid;
        grid.addCellFocusListener(focus -> {
            focused = focus.getItem().orElse(null);
            if (focused != null && panel.isAttached()) {
                open.accept(focused);
            }
        });
        Shortcuts.addShortcutListener(grid, () -> openHousehold(), Key.ENTER).listenOn(grid);
        Shortcuts.addShortcutListener(grid, () -> move("ArrowDown"), Key.KEY_J).listenOn(grid);
        Shortcuts.addShortcutListener(grid, () -> move("ArrowUp"), Key.KEY_K).listenOn(grid);
    }

    private void openHousehold() {
        if (focused != null) {
            RegisterNavigation.openHousehold(focused.householdId());
        }
    }

    /** The grid itself knows the line above and below; the letter is handed to it as the arrow it stands for. */
    private void move(String arrow) {
        grid.getElement().executeJs("""
                        const cell = this.shadowRoot.activeElement ?? this.shadowRoot.querySelector('[tabindex="0"]');
                        cell?.dispatchEvent(new KeyboardEvent('keydown', {key: $0, bubbles: true, composed: true}));
                        """, arrow);
    }
}
