package no.leietileie.meeting.day.ui;

import java.util.Locale;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.Attendance;

/** The key that gives each mark: the first letter of its Norwegian word, so that hands learn one set. */
enum MarkKey {
    K(Attendance.CAME),
    S(Attendance.LATE),
    I(Attendance.NO_SHOW),
    A(Attendance.CANCELLED),
    F(Attendance.MOVED);

    private final Attendance mark;

    MarkKey(Attendance mark) {
        this.mark = mark;
    }

    Attendance mark() {
        return mark;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return Texts.text("meeting-day.key", DayTexts.of(mark), name());
    }
}
