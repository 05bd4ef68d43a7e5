import { createCalendar, destroyCalendar, DayGrid, Interaction, List, TimeGrid } from '@event-calendar/core';
import '@event-calendar/core/index.css';

const VIEWS = { month: 'dayGridMonth', week: 'timeGridWeek', day: 'timeGridDay', agenda: 'listWeek' };

/** Of what could follow, the best first. */
const VERDICTS = ['fine', 'doubt', 'no'];

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
            eventDragStop: () => this.letGo(),
            eventDrop: ({ event, revert }) => this.drop(event, revert),
            eventDidMount: ({ el, event }) => label(el, event),
        });
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
        this.target = undefined;
        if (this.asked) {
            this.lifted = { id: event.id, start: local(event.start) };
            this.tell('entry-lift', { id: event.id });
        }
    }

    /** The server's answer: the times at which the lifted entry could be, and what would follow at each. */
    offer(json) {
        if (!this.lifted) {
            return;
        }
        Object.assign(this.lifted, JSON.parse(json));
        this.zones().forEach((zone) => this.calendar.addEvent(zone));
        this.spread();
        if (this.pointer) {
            this.allows(...this.pointer);
        }
    }

    /** Weeks show each time, months what is best of a day. */
    zones() {
        const { offers } = this.lifted;
        const zone = (offer, whole) => ({
            id: `offer:${offer.start}`,
            start: offer.start,
            end: whole ? `${day(offer.start)}T24:00` : offer.end,
            allDay: whole,
            display: 'background',
            classNames: ['offer', `offer-${offer.verdict}`],
        });
        if (this.calendar.getOption('view') !== VIEWS.month) {
            return offers.map((offer) => zone(offer, false));
        }
        const days = new Map();
        [...offers]
            .sort((one, other) => VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict))
            .forEach((offer) => days.has(day(offer.start)) || days.set(day(offer.start), zone(offer, true)));
        return [...days.values()];
    }

    /** Tells what would follow where the entry is held, and whether it may be let go there. */
    allows(event, pointer) {
        this.pointer = [event, pointer];
        if (!this.lifted) {
            return true;
        }
        const { offers, start, none } = this.lifted;
        if (!offers) {
            return false;
        }
        const away = (offer) => Math.abs(new Date(offer.start) - event.start);
        const near = [{ start }, ...offers]
            .filter((offer) => day(offer.start) === day(local(event.start)))
            .sort((one, other) => away(one) - away(other))[0];
        const allowed = Boolean(near) && near.verdict !== 'no';
        // Its own place has no verdict: let go there, it stays.
        this.target = allowed && near.verdict ? near : undefined;
        this.say(near ?? { where: none, verdict: 'no' }, pointer);
        return allowed;
    }

    say({ where, follows, verdict }, pointer) {
        this.follows ??= this.appendChild(Object.assign(document.createElement('p'), { role: 'status' }));
        this.follows.className = `calendar-follows follows-${verdict}`;
        this.follows.hidden = !where;
        const strong = Object.assign(document.createElement('strong'), { textContent: where ?? '' });
        this.follows.replaceChildren(strong, follows ?? '');
        const room = 24;
        const { offsetWidth, offsetHeight } = this.follows;
        const right = pointer.clientX + room + offsetWidth < window.innerWidth;
        this.follows.style.left = `${right ? pointer.clientX + room : pointer.clientX - room - offsetWidth}px`;
        this.follows.style.top = `${Math.max(0, Math.min(pointer.clientY, window.innerHeight - offsetHeight - room))}px`;
    }

    letGo() {
        this.lifted?.offers && this.zones().forEach((zone) => this.calendar.removeEventById(zone.id));
        this.lifted = undefined;
        this.pointer = undefined;
        this.follows?.remove();
        this.follows = undefined;
        this.spread();
    }

    /** The library lets entries of one day lie upon each other when one of them changes, until their gap does. */
    spread() {
        requestAnimationFrame(() =>
            this.calendar?.setOption('eventGap', this.calendar.getOption('eventGap') === 1 ? 1.01 : 1));
    }

    /** Where the server was asked, it is the server that moves the entry: what it refuses has never moved. */
    drop(event, revert) {
        if (!this.asked) {
            this.tell('entry-move', { id: event.id, start: local(event.start) });
            return;
        }
        revert();
        if (this.target) {
            this.tell('entry-move', { id: event.id, start: this.target.start });
        }
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
