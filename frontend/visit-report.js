const PREFIX = 'visit-report:';

/**
 * Keeps in the browser what the server does not have yet, and says so. The server confirms each field with saved();
 * what it never confirmed is sent again when the connection is back, or when the page is opened anew.
 */
class ReportGuard {
    constructor(root, key, [saved, unsaved, offline, restored, none]) {
        Object.assign(this, { root, key: PREFIX + key, texts: { saved, unsaved, offline, restored, none } });
        this.status = root.querySelector('.report-status');
        this.connected = navigator.onLine;
        this.fields().forEach((field) => {
            field.serverValue = raw(field);
            ['input', 'value-changed', 'change'].forEach((type) => field.addEventListener(type, () => this.note(field)));
        });
        const state = window.Vaadin?.connectionState;
        this.listener = (before, now) => this.connection(now !== 'connection-lost' && now !== 'reconnecting');
        state?.addStateChangeListener(this.listener);
        window.addEventListener('offline', () => this.connection(false));
        window.addEventListener('online', () => this.connection(true));
        this.restore();
        this.say();
    }

    fields() {
        return [...this.root.querySelectorAll('[data-field]')];
    }

    field(name) {
        return this.root.querySelector(`[data-field="${name}"]`);
    }

    kept() {
        return JSON.parse(localStorage.getItem(this.key) ?? '{}');
    }

    keep(kept) {
        if (Object.keys(kept).length) {
            localStorage.setItem(this.key, JSON.stringify(kept));
        } else {
            localStorage.removeItem(this.key);
        }
        this.say();
    }

    note(field) {
        if (this.restoring) {
            return;
        }
        const kept = this.kept();
        const name = field.dataset.field;
        const value = raw(field);
        if (value === field.serverValue) {
            delete kept[name];
        } else {
            kept[name] = { value, seen: kept[name]?.seen ?? field.serverText ?? '' };
        }
        this.keep(kept);
    }

    /** The server has this text of the field. */
    saved(name, text) {
        const field = this.field(name);
        const kept = this.kept();
        field.serverText = text;
        if (!kept[name] || kept[name].value === raw(field)) {
            field.serverValue = raw(field);
            delete kept[name];
            this.savedAt = new Date();
        }
        this.keep(kept);
    }

    connection(connected) {
        const back = connected && !this.connected;
        this.connected = connected;
        this.say();
        if (back) {
            setTimeout(() => this.restore(), 1500);
        }
    }

    restore() {
        Object.entries(this.kept()).forEach(([name, { value, seen }]) => this.root.$server.restore(name, seen, value));
    }

    say() {
        const names = Object.keys(this.kept()).map((name) => this.field(name)?.label ?? name);
        const time = (this.savedAt ?? new Date()).toLocaleTimeString('nb-NO', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');
        let text = this.savedAt ? this.texts.saved.replace('#', time) : this.texts.none;
        if (names.length) {
            text = (this.connected ? this.texts.unsaved : this.texts.offline).replace('#', names.join(', '));
        } else if (!this.connected) {
            text = this.texts.offline.replace('#', '–');
        }
        if (this.status.textContent !== text) {
            this.status.textContent = text;
        }
        this.status.classList.toggle('report-unsaved', names.length > 0 || !this.connected);
    }

    stop() {
        window.Vaadin?.connectionState?.removeStateChangeListener(this.listener);
    }
}

function raw(field) {
    return Array.isArray(field.value) ? field.value.join(',') : (field.value ?? '');
}

window.visitReport = {
    guard(root, key, texts, stored) {
        root.visitReport?.stop();
        root.visitReport = new ReportGuard(root, key, texts);
        Object.entries(JSON.parse(stored)).forEach(([name, text]) => (root.visitReport.field(name).serverText = text));
    },
};
