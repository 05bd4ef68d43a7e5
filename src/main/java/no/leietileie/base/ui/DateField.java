package no.leietileie.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A date as people here write it: 23.11.2026, 23.11.26, 1.6 or 1. juni. */
public class DateField extends DatePicker {

    private static final int MONDAY = 1;

    public DateField(String label) {
        super(label);
        setI18n(texts());
    }

    private DatePickerI18n texts() {
        DateFormatSymbols names = DateFormatSymbols.getInstance(getLocale());
        DatePickerI18n texts = new DatePickerI18n();
        texts.setDateFormats("dd.MM.yyyy", "d.M.yy", "d.M", "d. MMMM yyyy", "d. MMMM", "yyyy-MM-dd");
        texts.setFirstDayOfWeek(MONDAY);
        texts.setMonthNames(capitalised(names.getMonths(), 12));
        texts.setWeekdays(weekdays(names.getWeekdays()));
        texts.setWeekdaysShort(weekdays(names.getShortWeekdays()));
        texts.setToday(getTranslation("date.today"));
        texts.setCancel(getTranslation("date.cancel"));
        texts.setBadInputErrorMessage(getTranslation("date.not-understood"));
        return texts;
    }

    /** Java counts weekdays from 1, the component from 0; both start on Sunday. */
    private static List<String> weekdays(String[] names) {
        return Stream.of(names).skip(1).toList();
    }

    private static List<String> capitalised(String[] names, int count) {
        return Stream.of(names)
                .limit(count)
                .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                .toList();
    }
}
