package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;

/**
 * The attendance list by keyboard, and what the browser does at once so that a tablet without connection shows what was
 * pressed: arrows go from person to person, a letter presses the button of that person, with Shift those of the whole
 * household, U presses the button with the class {@code day-undo}. Letters that are typed into a field stay letters.
 */
final class DayKeys {

    private static final String SCRIPT = """
        const root = this;
        const rows = () => [...root.querySelectorAll('.person-line')];
        const field = name => root.querySelector(`[data-field="${name}"]`);
        const show = (row, mark) => {
            row.value = mark;
            row.setAttribute('mark', mark);
            row.querySelectorAll('[data-mark]').forEach(
                button => button.setAttribute('aria-pressed', String(button.dataset.mark === mark)));
        };
        const go = row => {
            rows().forEach(one => one.tabIndex = one === row ? 0 : -1);
            root.currentLine = row;
        };
        rows().forEach(row => {
            row.label = row.dataset.name;
            show(row, row.getAttribute('mark') ?? '');
        });
        go(rows().find(row => !row.value) ?? rows()[0]);
        root.answer = (name, mark, saved) => {
            const row = field(name);
            if (!row) {
                root.visitReport && root.forget(name);
                return;
            }
            show(row, mark);
            if (saved) {
                root.visitReport?.saved(name, mark);
            } else if (root.visitReport) {
                row.serverValue = mark;
                row.serverText = mark;
                root.visitReport.note(row);
            }
        };
        root.theirs = (name, mark) => {
            const known = field(name);
            if (!known || root.visitReport?.kept()[name]) {
                return false;
            }
            known.serverValue = mark;
            known.serverText = mark;
            if (known.matches('.person-line')) {
                show(known, mark);
            } else {
                known.value = mark;
            }
            return true;
        };
        root.joined = (names, texts) => names.forEach((name, at) => {
            const added = field(name);
            if (added.matches('.person-line')) {
                added.label = added.dataset.name;
                added.tabIndex = -1;
                show(added, texts[at]);
            }
            added.serverValue = texts[at];
            added.serverText = texts[at];
            ['input', 'value-changed', 'change'].forEach(
                type => added.addEventListener(type, () => root.visitReport?.note(added)));
            const kept = root.visitReport?.kept()[name];
            if (kept) {
                root.$server.restore(name, kept.seen, kept.value);
            }
        });
        root.left = () => {
            if (!root.currentLine?.isConnected && rows().length) {
                go(rows()[0]);
            }
            Object.entries(root.visitReport?.kept() ?? {})
                .filter(([name]) => !field(name))
                .forEach(([name, {value}]) => root.$server.restore(name, '', value));
        };
        root.forget = name => {
            const kept = root.visitReport.kept();
            delete kept[name];
            root.visitReport.keep(kept);
        };
        if (!root.listens) {
            root.listens = true;
            root.addEventListener('click', event => {
                const button = event.target.closest('[data-mark]');
                const row = event.target.closest('.person-line');
                if (row) {
                    go(row);
                }
                if (button && row) {
                    show(row, row.value === button.dataset.mark ? '' : button.dataset.mark);
                    row.dispatchEvent(new CustomEvent('change'));
                }
            });
            root.addEventListener('focusin', event => {
                const row = event.target.closest('.person-line');
                if (row) {
                    go(row);
                }
            });
            const press = (row, key) => {
                const button = row.querySelector(`[data-key="${key}"]`);
                if (button.dataset.mark !== row.value) {
                    button.click();
                }
            };
            const listen = event => {
                if (!root.isConnected) {
                    document.removeEventListener('keydown', listen);
                    return;
                }
                const all = rows();
                if (event.ctrlKey || event.metaKey || event.altKey || !all.length
                        || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')
                        || event.composedPath()[0].matches?.('input, textarea')) {
                    return;
                }
                const here = all.includes(root.currentLine) ? root.currentLine : all[0];
                const at = all.indexOf(here);
                const to = index => {
                    const row = all[Math.max(0, Math.min(all.length - 1, index))];
                    go(row);
                    row.focus();
                    row.scrollIntoView({block: 'nearest'});
                };
                const key = event.key.toLowerCase();
                const step = {arrowdown: at + 1, arrowup: at - 1, home: 0, end: all.length - 1}[key];
                if (step !== undefined) {
                    event.preventDefault();
                    to(step);
                } else if ('ksia'.includes(key) && key.length === 1) {
                    event.preventDefault();
                    const home = here.closest('.day-household');
                    const whom = event.shiftKey ? all.filter(row => row.closest('.day-household') === home) : [here];
                    whom.forEach(row => press(row, key));
                    to(all.indexOf(whom.at(-1)) + 1);
                } else if (key === 'f') {
                    event.preventDefault();
                    here.querySelector('[data-key="f"]').click();
                } else if (key === 'u') {
                    event.preventDefault();
                    root.querySelector('.day-undo')?.click();
                }
            };
            document.addEventListener('keydown', listen);
        }
        """;

    /** What stands on the server is handed over, so that what the browser kept can be compared with it. */
    private static final String GUARD = """
        window.visitReport.guard(this, $0, $1, '{}');
        $2.forEach((name, at) => {
            const field = this.querySelector(`[data-field="${name}"]`);
            if (field) {
                field.serverText = $3[at];
            }
        });
        """;

    private DayKeys() {}

    static void listen(Component list) {
        list.getElement().executeJs(SCRIPT);
    }

    /**
     * @param key under which the browser keeps what it could not send
     * @param words of the status: saved, unsaved, offline, restored, none
     * @param stored what the server has of each field
     */
    static void guard(Component list, String key, List<String> words, Map<String, String> stored) {
        list.getElement().executeJs(GUARD, key, words, List.copyOf(stored.keySet()), List.copyOf(stored.values()));
    }

    /** As {@link #guard}, for fields that came onto a list that stands open. */
    static void joined(Component list, Map<String, String> stored) {
        list.getElement().executeJs("this.joined($0, $1)", List.copyOf(stored.keySet()), List.copyOf(stored.values()));
    }

    /** Some are not there any longer. */
    static void left(Component list) {
        list.getElement().executeJs("this.left()");
    }

    /** What the browser keeps of a field that is not there any longer can never be saved. */
    static void forget(Component list, String field) {
        list.getElement().executeJs("this.forget($0)", field);
    }
}
