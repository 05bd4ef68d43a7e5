import { createCalendar, destroyCalendar, DayGrid, Interaction, List, TimeGrid } from '@event-calendar/core';
import '@event-calendar/core/index.css';

const VIEWS = { month: 'dayGridMonth', week: 'timeGridWeek', day: 'timeGridDay', agenda: 'listWeek' };

/** Of what could follow, the best first; an entry's own place has none. */
const VERDICTS = [undefined, 'fine', 'doubt', 'no'];

const GRID_ROLES = ['grid', 'table', 'row', 'rowgroup', 'columnheader', 'rowheader', 'gridcell', 'cell', 'list', 'listitem']
    .map((role) => `[role=${role}]`)
    .concat('[aria-colindex]', '[aria-rowindex]')
    .join(', ');

/** A calendar that shows what the server hands it, and tells the server what the user wants moved. */
class EventCalendar extends HTMLElement {
    connectedCallback() {
        this.classList.add('ec-auto-dark');
        this.calendar ??= createCalendar(this, [DayGrid, TimeGrid, List, Interaction], {
            headerToolbar: { start: '', center: '', end: '' },
            firstDay: 1,
            slotMinTime: '07:00:00',
            slotMaxTime: '21:00:00',
            slotDuration: '00:30:00',
            slotHeight: 26,
            height: '100%',
            nowIndicator: true,
            dayMaxEvents: true,
            slotEventOverlap: false,
            eventStartEditable: true,
            eventDurationEditable: false,
            snapDuration: '00:15:00',
            eventTimeFormat: { hour: '2-digit', minute: '2-digit' },
            slotLabelFormat: { hour: '2-digit', minute: '2-digit' },
            dayHeaderFormat: { weekday: 'short', day: 'numeric', month: 'numeric' },
            eventClick: ({ event }) => event.extendedProps.opens && this.tell('entry-open', { id: event.id }),
            eventDragStart: ({ event }) => this.lift(event),
            dragConstraint: ({ event, jsEvent }) => this.allows(event, jsEvent),
            eventDragStop: () => this.release(),
            eventDrop: ({ event, revert }) =>
                this.asked ? revert() : this.tell('entry-move', { id: event.id, start: local(event.start) }),
            eventDidMount: ({ el, event }) => label(el, event),
        });
        // A touch that becomes something else ends without a word from the library.
        this.addEventListener('pointercancel', () => this.letGo());
        this.observer = new MutationObserver(() => this.mend());
        this.observer.observe(this, { subtree: true, childList: true, attributeFilter: ['role'] });
    }

    disconnectedCallback() {
        this.letGo();
        this.observer?.disconnect();
        if (this.calendar) {
            destroyCalendar(this.calendar);
            this.calendar = undefined;
        }
    }

    show(json) {
        const wanted = JSON.parse(json);
        const set = (name, value) => this.calendar.setOption(name, value);
        set('locale', wanted.locale);
        set('allDayContent', wanted.allDay);
        set('noEventsContent', wanted.none);
        set('moreLinkContent', (arg) => wanted.more.replace('#', arg.num));
        set('dayHeaderFormat', wanted.view === 'month' ? { weekday: 'long' } : { weekday: 'short', day: 'numeric', month: 'numeric' });
        set('view', VIEWS[wanted.view]);
        set('date', wanted.date);
        set('events', wanted.events);
        this.mend();
    }

    /** Asks the server where the entry could go, when it has said that it wants to be asked. */
    lift(event) {
        this.spread();
        if (this.asked) {
            this.lifted = { id: event.id, start: local(event.start) };
            this.tell('entry-lift', { id: event.id });
        }
    }

    /** The server's answer: the times at which the lifted entry could be, and what would follow at each. */
    offer(id, json) {
        if (this.lifted?.id !== id) {
            return;
        }
        Object.assign(this.lifted, JSON.parse(json));
        this.lifted.zones = this.zones();
        this.lifted.zones.forEach((zone) => this.calendar.addEvent(zone));
        this.spread();
        if (this.lifted.held) {
            this.allows(this.lifted.held);
        }
    }

    /** Weeks show each time, months what a day stands for. */
    zones() {
        const { offers, start } = this.lifted;
        const zone = (offer, whole) => ({
            id: `offer:${offer.start}`,
            start: offer.start,
            end: whole ? `${day(offer.start)}T24:00` : offer.end,
            allDay: whole,
            display: 'background',
            classNames: ['offer', `offer-${offer.verdict}`],
        });
        if (!this.showsMonth()) {
            return offers.map((offer) => zone(offer, false));
        }
        const days = new Set(offers.map((offer) => day(offer.start)));
        days.delete(day(start));
        return [...days].map((one) => zone(this.near(new Date(`${one}T${start.slice(11)}`)), true));
    }

    showsMonth() {
        return this.calendar.getOption('view') === VIEWS.month;
    }

    /** What a place stands for: in weeks the time that is nearest, in months the day's best; its own place is one of them. */
    near(time) {
        const { offers, start } = this.lifted;
        const worth = (offer) => (this.showsMonth() ? VERDICTS.indexOf(offer.verdict) : 0);
        const away = (offer) => Math.abs(new Date(offer.start) - time);
        return [{ start }, ...offers]
            .filter((offer) => day(offer.start) === day(local(time)))
            .sort((one, other) => worth(one) - worth(other) || away(one) - away(other))[0];
    }

    /**
     * Tells what would follow where the entry is held, and whether it may be let go there.
     *
     * @param pointer where it is; absent when the page has been scrolled beneath it
     */
    allows(event, pointer) {
        if (!this.lifted) {
            return true;
        }
        this.lifted.held = event;
        this.lifted.at = pointer ?? this.lifted.at;
        if (!this.lifted.offers) {
            return false;
        }
        const near = this.near(event.start);
        const allowed = Boolean(near) && near.verdict !== 'no';
        // Its own place has no verdict: let go there, it stays.
        this.lifted.target = allowed && near.verdict ? near : undefined;
        this.say(near ?? { where: this.lifted.none, verdict: 'no' });
        return allowed;
    }

    say({ where, follows, verdict }) {
        const { at } = this.lifted;
        if (!at) {
            return;
        }
        this.follows ??= document.body.appendChild(Object.assign(document.createElement('p'), { role: 'status' }));
        this.follows.className = `calendar-follows follows-${verdict}`;
        this.follows.hidden = !where;
        const strong = Object.assign(document.createElement('strong'), { textContent: where ?? '' });
        this.follows.replaceChildren(strong, follows ?? '');
        const room = 24;
        const { offsetWidth, offsetHeight } = this.follows;
        const right = at.clientX + room + offsetWidth < window.innerWidth;
        this.follows.style.left = `${right ? at.clientX + room : at.clientX - room - offsetWidth}px`;
        this.follows.style.top = `${Math.max(0, Math.min(at.clientY, window.innerHeight - offsetHeight - room))}px`;
    }

    /** Where the server was asked, it is the server that moves the entry: what it refuses has never moved. */
    release() {
        const { id, target } = this.lifted ?? {};
        this.letGo();
        if (target) {
            this.tell('entry-move', { id, start: target.start });
        }
    }

    letGo() {
        this.lifted?.zones?.forEach((zone) => this.calendar?.removeEventById(zone.id));
        this.lifted = undefined;
        this.follows?.remove();
        this.follows = undefined;
        this.spread();
    }

    /** The library lets entries of one day lie upon each other when one of them changes, until their gap does. */
    spread() {
        requestAnimationFrame(() =>
            this.calendar?.setOption('eventGap', this.calendar.getOption('eventGap') === 1 ? 1.01 : 1));
    }

    tell(type, detail) {
        this.dispatchEvent(new CustomEvent(type, { detail }));
    }

    /** The calendar gives parts of a grid roles without the whole that they ask for; as plain boxes they read well. */
    mend() {
        this.querySelectorAll(GRID_ROLES).forEach((part) => {
            ['role', 'aria-colindex', 'aria-rowindex', 'aria-colspan', 'aria-rowcount', 'aria-colcount']
                .forEach((attribute) => part.removeAttribute(attribute));
        });
        this.querySelectorAll('.ec-main, .ec-body').forEach((part) => part.setAttribute('tabindex', '0'));
    }
}

function label(element, event) {
    if (event.extendedProps.label) {
        element.setAttribute('aria-label', event.extendedProps.label);
    }
    if (!event.extendedProps.opens) {
        element.removeAttribute('tabindex');
        return;
    }
    element.setAttribute('role', 'button');
    element.setAttribute('tabindex', '0');
}

/** The calendar's dates carry local time in their own fields. */
function local(date) {
    const two = (number) => String(number).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

function day(time) {
    return time.slice(0, 10);
}

customElements.define('event-calendar', EventCalendar);
