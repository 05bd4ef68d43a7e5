package no.leietileie.casework.ui.stages;

import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.MoveResult;
import no.leietileie.casework.stages.Transition;

/** Takes one step of a case. */
public class StageDialog extends Dialog {

    private final transient Cases cases;
    private final transient CaseRow shown;
    private final transient List<Transition> steps;
    private final transient Consumer<MoveResult> done;
    private final StageFields fields;
    private final ErrorSummary errors = new ErrorSummary();

    /** @param steps to choose among, at least one; the ordinary one first */
    public StageDialog(Cases cases, CaseRow shown, List<Transition> steps, LocalDate today, Consumer<MoveResult> done) {
        this.cases = cases;
        this.shown = shown;
        this.steps = steps;
        this.done = done;
        Transition.Kind kind = steps.getFirst().kind();
        setHeaderTitle(title(kind));
        setWidth("34rem");
        fields = new StageFields(
                shown,
                steps,
                steps.size() == 1 || kind == Transition.Kind.ONWARD
                        ? steps.getFirst().to()
                        : null,
                today);
        add(fields, errors);
        DialogButtons.add(this, getTranslation("case.save"), this::save);
    }

    private String title(Transition.Kind kind) {
        if (steps.stream().anyMatch(step -> step.kind() != kind)) {
            return getTranslation("case.step.several");
        }
        return steps.size() == 1 && kind != Transition.Kind.PAUSE
                ? getTranslation(
                        "case.step.to",
                        StageLabels.title(kind),
                        StageLabels.of(steps.getFirst().to()))
                : StageLabels.title(kind);
    }

    private void save() {
        fields.read(errors).ifPresent(change -> {
            MoveResult result = cases.move(shown.household(), shown.version(), change);
            close();
            done.accept(result);
        });
    }
}
