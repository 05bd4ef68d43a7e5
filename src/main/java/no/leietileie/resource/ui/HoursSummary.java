package no.leietileie.resource.ui;

import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.leietileie.base.ui.Texts;
import no.leietileie.resource.WeeklyHours;
import org.jspecify.annotations.Nullable;

/** A week in a few words: days with the same hours stand together, {@code ma.–fr. 08.00–15.30}. */
final class HoursSummary {

    private HoursSummary() {}

    static String of(List<WeeklyHours> hours) {
        if (hours.isEmpty()) {
            return Texts.text("resource.hours.unknown");
        }
        Map<DayOfWeek, String> texts = HoursText.format(hours);
        List<String> parts = new ArrayList<>();
        DayOfWeek first = null;
        DayOfWeek last = null;
        for (DayOfWeek day : texts.keySet()) {
            if (last == null
                    || first == null
                    || last.plus(1) != day
                    || !texts.get(day).equals(texts.get(first))) {
                addPart(parts, first, last, texts);
                first = day;
            }
            last = day;
        }
        addPart(parts, first, last, texts);
        return String.join("; ", parts);
    }

    private static void addPart(
            List<String> parts, @Nullable DayOfWeek first, @Nullable DayOfWeek last, Map<DayOfWeek, String> texts) {
        if (first != null && last != null) {
            String days = first == last ? name(first) : name(first) + "–" + name(last);
            parts.add(days + " " + texts.get(first));
        }
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, UI.getCurrent().getLocale());
    }
}
