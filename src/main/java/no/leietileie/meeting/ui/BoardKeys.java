package no.leietileie.meeting.ui;

import com.vaadin.flow.component.Component;

/**
 * The board by keyboard: one card is in the tab order; arrows go to the card above, below or in the column beside, M asks
 * where the household shall move.
 */
final class BoardKeys {

    private static final String SCRIPT = """
            const board = this;
            const columns = () => [...board.querySelectorAll('.meeting-board-column')]
                .map(column => [...column.querySelectorAll('.meeting-board-card')])
                .filter(cards => cards.length);
            const first = board.querySelector('.meeting-board-card');
            if (first) {
                first.tabIndex = 0;
            }
            const go = card => {
                board.querySelectorAll('.meeting-board-card[tabindex="0"]').forEach(one => one.tabIndex = -1);
                card.tabIndex = 0;
                card.focus();
                card.scrollIntoView({block: 'nearest', inline: 'nearest'});
            };
            board.addEventListener('keydown', event => {
                const card = event.target.closest('.meeting-board-card');
                if (!card || event.ctrlKey || event.metaKey || event.altKey) {
                    return;
                }
                const all = columns();
                const x = all.findIndex(cards => cards.includes(card));
                const y = all[x].indexOf(card);
                const to = {
                    ArrowDown: () => all[x][y + 1],
                    ArrowUp: () => all[x][y - 1],
                    ArrowRight: () => all[x + 1]?.[Math.min(y, all[x + 1].length - 1)],
                    ArrowLeft: () => all[x - 1]?.[Math.min(y, all[x - 1].length - 1)],
                }[event.key];
                if (to) {
                    event.preventDefault();
                    const next = to();
                    if (next) {
                        go(next);
                    }
                } else if (event.key.toLowerCase() === 'm' && event.target === card) {
                    event.preventDefault();
                    card.querySelector('.meeting-board-move')?.click();
                }
            });
            """;

    private BoardKeys() {}

    static void listen(Component lanes) {
        lanes.getElement().executeJs(SCRIPT);
    }
}
