package no.leietileie.casework.visits.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.leietileie.casework.visits.ReportField;
import tools.jackson.databind.json.JsonMapper;

/** The calendar's content as the browser reads it. */
final class CalendarJson {

    private static final JsonMapper JSON = new JsonMapper();

    private CalendarJson() {}

    static String of(VisitCalendar.Content content) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("view", content.view().name().toLowerCase(Locale.ROOT));
        json.put("date", content.date().toString());
        json.put("locale", content.locale().toLanguageTag());
        json.put("allDay", content.texts().get(0));
        json.put("none", content.texts().get(1));
        json.put("more", content.texts().get(2));
        json.put("events", content.entries().stream().map(CalendarJson::entry).toList());
        return JSON.writeValueAsString(json);
    }

    private static Map<String, Object> entry(VisitCalendar.Entry entry) {
        return Map.of(
                "id", entry.id(),
                "title", entry.title(),
                "start", entry.start(),
                "end", entry.end(),
                "allDay", entry.allDay(),
                "editable", entry.editable(),
                "classNames", List.of(entry.className()),
                "extendedProps", Map.of("visit", entry.visit(), "label", entry.label()));
    }

    static String texts(Map<ReportField, String> stored) {
        return JSON.writeValueAsString(stored);
    }
}
