import { createCalendar, destroyCalendar, DayGrid, Interaction, List, TimeGrid } from '@event-calendar/core';
import '@event-calendar/core/index.css';

const VIEWS = { month: 'dayGridMonth', week: 'timeGridWeek', day: 'timeGridDay', agenda: 'listWeek' };

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
            eventStartEditable: true,
            eventDurationEditable: false,
            snapDuration: '00:15:00',
            eventTimeFormat: { hour: '2-digit', minute: '2-digit' },
            slotLabelFormat: { hour: '2-digit', minute: '2-digit' },
            dayHeaderFormat: { weekday: 'short', day: 'numeric', month: 'numeric' },
            eventClick: ({ event }) => event.extendedProps.opens && this.tell('entry-open', { id: event.id }),
            eventDrop: ({ event }) => this.tell('entry-move', { id: event.id, start: local(event.start) }),
            eventDidMount: ({ el, event }) => label(el, event),
        });
        this.observer = new MutationObserver(() => this.mend());
        this.observer.observe(this, { subtree: true, childList: true, attributeFilter: ['role'] });
    }

    disconnectedCallback() {
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

customElements.define('event-calendar', EventCalendar);
