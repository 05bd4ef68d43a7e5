package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** A calendar in the browser. It moves nothing by itself: it tells what the user wants, and shows what it is given. */
@Tag("event-calendar")
@NpmPackage(value = "@event-calendar/core", version = "5.15.0")
@JsModule("./event-calendar.js")
public class EventCalendar extends Component implements HasSize {

    private static final JsonMapper JSON = new JsonMapper();

    public enum View {
        MONTH,
        WEEK,
        DAY,
        AGENDA
    }

    /**
     * One line of the calendar.
     *
     * @param start local, such as 2026-12-01T09:00
     * @param opens whether it can be opened
     * @param label for those who do not see it
     */
    public record Entry(
            String id,
            String title,
            String start,
            String end,
            boolean allDay,
            boolean editable,
            boolean opens,
            String label,
            String className) {

        private Map<String, Object> json() {
            return Map.of(
                    "id", id,
                    "title", title,
                    "start", start,
                    "end", end,
                    "allDay", allDay,
                    // The calendar's own word of what can be moved outweighs "editable" of an entry.
                    "startEditable", editable,
                    "classNames", List.of(className),
                    "extendedProps", Map.of("opens", opens, "label", label));
        }
    }

    /**
     * Everything it shows.
     *
     * @param texts for the line of whole days, for no entries at all, and for the link to more (with # for their number)
     */
    public record Content(View view, LocalDate date, Locale locale, List<Entry> entries, List<String> texts) {

        private String json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("view", view.name().toLowerCase(Locale.ROOT));
            json.put("date", date.toString());
            json.put("locale", locale.toLanguageTag());
            json.put("allDay", texts.get(0));
            json.put("none", texts.get(1));
            json.put("more", texts.get(2));
            json.put("events", entries.stream().map(Entry::json).toList());
            return JSON.writeValueAsString(json);
        }
    }

    /** The user begins to drag an entry. */
    @DomEvent("entry-lift")
    public static class Lifted extends ComponentEvent<EventCalendar> {

        private static final long serialVersionUID = 1;

        private final String id;

        public Lifted(EventCalendar source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }
    }

    /** The user wants to know more about an entry. */
    @DomEvent("entry-open")
    public static class Opened extends ComponentEvent<EventCalendar> {

        private static final long serialVersionUID = 1;

        private final String id;

        public Opened(EventCalendar source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }
    }

    /** The user has dragged an entry to another time. */
    @DomEvent("entry-move")
    public static class Moved extends ComponentEvent<EventCalendar> {

        private static final long serialVersionUID = 1;

        private final String id;
        private final String start;

        public Moved(
                EventCalendar source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.start") String start) {
            super(source, fromClient);
            this.id = id;
            this.start = start;
        }
    }

    /** @param opened takes the entry's id */
    public void onEntryOpen(Consumer<String> opened) {
        addListener(Opened.class, event -> opened.accept(event.id));
    }

    /** @param moved takes the entry's id and its new start, in local time */
    public void onEntryMove(BiConsumer<String, LocalDateTime> moved) {
        addListener(Moved.class, event -> moved.accept(event.id, LocalDateTime.parse(event.start)));
    }

    /**
     * Entries may only be dragged to what is offered, and stay where they are until they are shown elsewhere.
     *
     * @param offers for the entry's id, asked for when it is lifted
     */
    public void onEntryLift(Function<String, CalendarOffers> offers) {
        getElement().setProperty("asked", true);
        addListener(
                Lifted.class,
                event -> getElement()
                        .executeJs(
                                "this.offer($0, $1)",
                                event.id,
                                JSON.writeValueAsString(offers.apply(event.id).json())));
    }

    public void show(Content content) {
        getElement().executeJs("this.show($0)", content.json());
    }
}
