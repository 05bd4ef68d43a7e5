package no.leietileie.casework.visits.ui;

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
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.leietileie.casework.visits.VisitId;

/** A calendar in the browser. It moves nothing by itself: it tells what the user wants, and shows what it is given. */
@Tag("visit-calendar")
@NpmPackage(value = "@event-calendar/core", version = "5.15.0")
@JsModule("./visit-calendar.js")
class VisitCalendar extends Component implements HasSize {

    /**
     * One line of the calendar.
     *
     * @param start local, such as 2026-12-01T09:00
     * @param visit whether it can be opened and moved
     * @param label for those who do not see it
     */
    record Entry(
            String id,
            String title,
            String start,
            String end,
            boolean allDay,
            boolean editable,
            boolean visit,
            String label,
            String className) {}

    /** Everything it shows. */
    record Content(CalendarAddress.View view, LocalDate date, Locale locale, List<Entry> entries, List<String> texts) {}

    /** Public because it is made by reflection. The user wants to know more about a visit. */
    @DomEvent("visit-open")
    public static class Opened extends ComponentEvent<VisitCalendar> {

        private static final long serialVersionUID = 1;

        private final String id;

        public Opened(VisitCalendar source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        VisitId visit() {
            return new VisitId(Long.parseLong(id));
        }
    }

    /** Public because it is made by reflection. The user has dragged a visit to another time. */
    @DomEvent("visit-move")
    public static class Moved extends ComponentEvent<VisitCalendar> {

        private static final long serialVersionUID = 1;

        private final String id;
        private final String start;

        public Moved(
                VisitCalendar source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.start") String start) {
            super(source, fromClient);
            this.id = id;
            this.start = start;
        }

        VisitId visit() {
            return new VisitId(Long.parseLong(id));
        }

        LocalDateTime start() {
            return LocalDateTime.parse(start);
        }
    }

    void onOpen(Consumer<VisitId> opened) {
        addListener(Opened.class, event -> opened.accept(event.visit()));
    }

    void onMove(BiConsumer<VisitId, LocalDateTime> moved) {
        addListener(Moved.class, event -> moved.accept(event.visit(), event.start()));
    }

    void show(Content content) {
        getElement().executeJs("this.show($0)", CalendarJson.of(content));
    }
}
