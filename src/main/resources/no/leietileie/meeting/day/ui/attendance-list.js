// Runs with the attendance card as `this`, each time it is put on a page.
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
// A field that has moved has lost the focus, and what is typed next would be keys for marks.
root.moved = () => root.focused?.isConnected && root.focused.focus({preventScroll: true});
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
        root.focused = event.target;
        const row = event.target.closest('.person-line');
        if (row) {
            go(row);
        }
    });
    root.addEventListener('focusout', () => setTimeout(() => {
        if (!root.contains(document.activeElement)) {
            root.focused = null;
        }
    }));
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
