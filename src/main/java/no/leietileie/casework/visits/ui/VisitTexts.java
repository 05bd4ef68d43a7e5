package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.UI;
import java.time.format.TextStyle;
import java.util.Locale;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.casework.visits.InterpretingMode;
import no.leietileie.casework.visits.VisitKind;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.casework.visits.VisitState;
import no.leietileie.resource.TimeSlot;
import no.leietileie.resource.ui.BookingTexts;

/** Words for visits, the same on every page. */
public final class VisitTexts {

    private VisitTexts() {}

    static String state(VisitState state) {
        return Texts.text("visit.state." + key(state.name()));
    }

    /** What a button says that makes a visit become this. */
    static String verb(VisitKind kind, VisitState state) {
        String key = "visit.verb." + key(state.name());
        return Texts.text(kind == VisitKind.OFFICE && state == VisitState.NO_ANSWER ? key + ".office" : key);
    }

    static String state(VisitRow visit) {
        return isMissedTalk(visit) ? Texts.text("visit.state.no-answer.office") : state(visit.state());
    }

    static StatusBadge badge(VisitRow visit) {
        return new StatusBadge(tone(visit.state()), state(visit));
    }

    private static boolean isMissedTalk(VisitRow visit) {
        return visit.kind() == VisitKind.OFFICE && visit.state() == VisitState.NO_ANSWER;
    }

    static String kind(VisitKind kind) {
        return Texts.text("visit.kind." + key(kind.name()));
    }

    private static Tone tone(VisitState state) {
        return switch (state) {
            case PLANNED -> Tone.BLUE;
            case CARRIED_OUT -> Tone.GREEN;
            case NO_ANSWER, POSTPONED -> Tone.AMBER;
            case MOVED, CANCELLED -> Tone.NEUTRAL;
        };
    }

    public static String mode(InterpretingMode mode) {
        return Texts.text("visit.mode." + key(mode.name()));
    }

    /** Such as tirsdag 01.12.2026 kl. 09.00–10.30. */
    static String when(TimeSlot slot) {
        String weekday = slot.date()
                .getDayOfWeek()
                .getDisplayName(TextStyle.FULL, UI.getCurrent().getLocale());
        return Texts.text("visit.when", weekday, Formats.date(slot.date()), BookingTexts.hours(slot));
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
