package no.leietileie.casework.visits.plans.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.casework.visits.plans.PlanReason;
import no.leietileie.casework.visits.plans.VisitPlanData;
import no.leietileie.casework.visits.plans.VisitPlanState;

/** Words for plans of visits. */
final class PlanTexts {

    private PlanTexts() {}

    static StatusBadge badge(VisitPlanState state) {
        return new StatusBadge(tone(state), Texts.text("visit-plan.state." + key(state)));
    }

    private static Tone tone(VisitPlanState state) {
        return switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case OVERTAKEN -> Tone.AMBER;
            case ACCEPTING, WITHDRAWING -> Tone.BLUE;
            case ACCEPTED -> Tone.GREEN;
        };
    }

    static String reason(PlanReason reason) {
        return Texts.text("visit-plan.reason." + key(reason));
    }

    static String days(VisitPlanData data) {
        return Texts.text("visit-plan.days", Formats.date(data.firstDay()), Formats.date(data.lastDay()));
    }

    /** Such as Tirsdag 01.12.2026. */
    static String day(LocalDate day) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale());
        return weekday.substring(0, 1).toUpperCase(locale()) + weekday.substring(1) + " " + Formats.date(day);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
