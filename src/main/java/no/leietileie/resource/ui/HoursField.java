package no.leietileie.resource.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** One line of text for each day of the week. */
class HoursField extends CustomField<Map<DayOfWeek, String>> {

    private final Map<DayOfWeek, TextField> days = new EnumMap<>(DayOfWeek.class);

    HoursField(String label) {
        setLabel(label);
        setHelperText(getTranslation("resource.hours.help"));
        Div lines = new Div();
        lines.addClassName("hours-field");
        for (DayOfWeek day : DayOfWeek.values()) {
            TextField field = new TextField();
            String name = day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale());
            field.setAriaLabel(label + " " + name);
            days.put(day, field);
            lines.add(new Span(name), field);
        }
        add(lines);
    }

    @Override
    protected Map<DayOfWeek, String> generateModelValue() {
        Map<DayOfWeek, String> texts = new TreeMap<>();
        days.forEach((day, field) -> {
            if (!field.isEmpty()) {
                texts.put(day, field.getValue());
            }
        });
        return texts;
    }

    @Override
    protected void setPresentationValue(Map<DayOfWeek, String> texts) {
        days.forEach((day, field) -> field.setValue(texts.getOrDefault(day, "")));
    }

    @Override
    public void focus() {
        days.values().iterator().next().focus();
    }
}
