package no.leietileie.casework.ui.stages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.MoveResult;
import no.leietileie.casework.stages.StageTransitions;
import no.leietileie.casework.stages.Transition;
import no.leietileie.casework.stages.Transition.Kind;
import no.leietileie.register.HouseholdId;

/** The steps that a case may take from where it is, the ordinary one first, and the last one back. */
class CaseSteps extends Div {

    private final transient Cases cases;
    private final transient Clock clock;
    private final HouseholdId household;
    private final transient Runnable changed;

    CaseSteps(Cases cases, Clock clock, CaseRow shown, Runnable changed) {
        this.cases = cases;
        this.clock = clock;
        this.household = shown.household();
        this.changed = changed;
        addClassName("case-actions");
        List<Transition> possible = StageTransitions.from(shown.position());
        for (Kind kind : List.of(Kind.ONWARD, Kind.RETURN, Kind.REOPEN, Kind.PAUSE, Kind.END, Kind.BACK)) {
            List<Transition> steps =
                    possible.stream().filter(step -> step.kind() == kind).toList();
            if (!steps.isEmpty()) {
                add(button(shown, kind, steps));
            }
        }
        if (shown.canUndo()) {
            Button undo = new Button(getTranslation("case.undo"), click -> askUndo(shown));
            undo.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add(undo);
        }
    }

    private Button button(CaseRow shown, Kind kind, List<Transition> steps) {
        Button button = new Button(
                StageLabels.title(kind),
                click -> new StageDialog(cases, shown, steps, LocalDate.now(clock), this::moved).open());
        switch (kind) {
            case ONWARD, RETURN, REOPEN -> {
                button.addThemeVariants(ButtonVariant.PRIMARY);
                button.setIcon(Icon.ARROW_RIGHT.create());
                button.setIconAfterText(true);
            }
            case BACK -> button.addThemeVariants(ButtonVariant.TERTIARY);
            case PAUSE, END -> {}
        }
        return button;
    }

    private void askUndo(CaseRow shown) {
        Confirmation.ask(
                getTranslation("case.undo"),
                getTranslation("case.undo.summary", StageLabels.of(shown.stage())),
                getTranslation("case.undo.do"),
                () -> undo(shown.version()));
    }

    private void undo(long version) {
        show(
                cases.undo(household, version),
                now -> Notice.done(getTranslation("case.undone", StageLabels.of(now.stage()))));
    }

    private void moved(MoveResult result) {
        show(
                result,
                now -> Notice.doneWithUndo(
                        getTranslation("case.moved", StageLabels.of(now.stage())), () -> undo(now.version())));
    }

    private void show(MoveResult result, Consumer<CaseRow> done) {
        switch (result) {
            case MoveResult.Moved(var now) -> done.accept(now);
            case MoveResult.Outdated(var now, var byWhom) ->
                Notice.failed(getTranslation("case.outdated", byWhom, StageLabels.of(now.stage())));
            case MoveResult.Refused(var problems) ->
                problems.forEach(problem -> Notice.failed(StageLabels.of(problem)));
        }
        changed.run();
    }
}
