package no.leietileie.casework.ui.stages;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StepRow;
import org.jspecify.annotations.Nullable;

/** The way from tenant to owner as a line: what is behind, where the household is, what comes. */
class StepLine extends OrderedList {

    StepLine(CaseRow shown) {
        addClassName("step-line");
        getElement().setAttribute("aria-label", getTranslation("case.line"));
        Map<Stage, LocalDate> entered = new EnumMap<>(Stage.class);
        shown.steps().stream().filter(StepRow::stands).forEach(step -> entered.put(step.stage(), step.enteredOn()));
        List<Stage> way = Stage.way();
        int reached = reached(shown, entered);
        for (int i = 0; i < way.size(); i++) {
            add(step(way.get(i), entered.get(way.get(i)), Integer.compare(i, reached), shown));
        }
    }

    /** A household that has left the way has come as far as its furthest step; one that owns has gone all of it. */
    private static int reached(CaseRow shown, Map<Stage, LocalDate> entered) {
        return switch (shown.stage().kind()) {
            case ON_THE_WAY -> shown.stage().ordinal();
            case REACHED -> Stage.way().size();
            case PAUSED, CLOSED ->
                entered.keySet().stream()
                        .filter(Stage.way()::contains)
                        .mapToInt(Stage::ordinal)
                        .max()
                        .orElse(0);
        };
    }

    private ListItem step(Stage stage, @Nullable LocalDate on, int place, CaseRow shown) {
        boolean here = stage == shown.stage();
        boolean passed = on != null && !here && place <= 0;
        Span mark =
                new Span(passed ? Icon.CIRCLE_CHECK.create() : here ? Icon.CIRCLE_DOT.create() : Icon.CIRCLE.create());
        mark.addClassName("step-mark");
        Span when = new Span(on == null || place > 0 ? "" : Formats.date(on));
        when.addClassName("step-date");
        ListItem step = new ListItem(mark, new Span(StageLabels.of(stage)), when);
        step.addClassName(here ? "step-here" : passed ? "step-passed" : "step-coming");
        if (here) {
            step.getElement().setAttribute("aria-current", "step");
        }
        return step;
    }
}
