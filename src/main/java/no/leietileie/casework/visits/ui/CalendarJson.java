package no.leietileie.casework.visits.ui;

import java.util.Map;
import no.leietileie.casework.visits.ReportField;
import tools.jackson.databind.json.JsonMapper;

/** The texts of an unsent report as the browser keeps them. */
final class CalendarJson {

    private static final JsonMapper JSON = new JsonMapper();

    private CalendarJson() {}

    static String texts(Map<ReportField, String> stored) {
        return JSON.writeValueAsString(stored);
    }
}
