package no.leietileie.meeting.day.ui;

import java.util.Locale;
import java.util.stream.Stream;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.Attendance;
import org.jspecify.annotations.Nullable;

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

    /** The browser may say anything; null for what no key sets at once. */
    static @Nullable Attendance read(String raw) {
        return Stream.of(Attendance.values())
                .filter(mark -> mark.name().equals(raw) && mark != Attendance.MOVED)
                .findFirst()
                .orElse(null);
    }
}
