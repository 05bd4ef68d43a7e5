package no.leietileie.casework.ui.stages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.ReturnPlan;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.stages.StageProblem;
import no.leietileie.casework.stages.StageReason;
import no.leietileie.casework.stages.StageTransitions;
import no.leietileie.casework.stages.Transition;
import org.jspecify.annotations.Nullable;

/** Asks for one step: where to, on which day and why. What speaks against it is asked of the same table as everywhere. */
public class StageFields extends Div {

    private final transient CaseRow shown;
    private final transient List<Transition> steps;
    private final LocalDate today;
    private final Binder<StageForm> binder = new Binder<>(StageForm.class);
    private final RadioButtonGroup<Stage> to = new RadioButtonGroup<>(getTranslation("case.to"));
    private final DateField on = new DateField(getTranslation("case.on"));
    private final Select<StageReason> reason = new Select<>();
    private final TextArea remark = new TextArea(getTranslation("case.remark"));
    private final TextArea mustChange = new TextArea(getTranslation("case.must-change"));
    private final DateField askAgainOn = new DateField(getTranslation("case.ask-again-on"));

    /**
     * @param steps to choose among
     * @param first chosen to begin with, null for none
     */
    public StageFields(CaseRow shown, List<Transition> steps, @Nullable Stage first, LocalDate today) {
        this.shown = shown;
        this.steps = steps;
        this.today = today;
        prepare();
        bind();
        FormColumn column = new FormColumn();
        column.add(to);
        add(column.required(on)
                .required(reason)
                .required(mustChange)
                .required(askAgainOn)
                .optional(remark));
        binder.readRecord(StageForm.startingWith(first, today));
        follow();
    }

    private void prepare() {
        to.setItems(steps.stream().map(Transition::to).toList());
        to.setItemLabelGenerator(StageLabels::of);
        to.setVisible(steps.size() > 1);
        to.addClassName("stage-choice");
        to.addValueChangeListener(change -> follow());
        on.setHelperText(getTranslation("case.on.help"));
        reason.setLabel(getTranslation("case.reason"));
        reason.setItemLabelGenerator(value -> value == null ? "" : StageLabels.of(value));
        remark.setMaxLength(StageChange.REMARK_LENGTH);
        mustChange.setMaxLength(ReturnPlan.LENGTH);
        mustChange.setHelperText(getTranslation("case.must-change.help"));
        askAgainOn.setHelperText(getTranslation("case.ask-again-on.help"));
    }

    private void bind() {
        binder.forField(to).asRequired(getTranslation("case.to.missing")).bind("to");
        rule(
                        binder.forField(on).asRequired(getTranslation("case.on.missing")),
                        StageProblem.BEFORE_LAST_STEP,
                        StageProblem.IN_THE_FUTURE)
                .bind("on");
        rule(binder.forField(reason), StageProblem.REASON_MISSING, StageProblem.REASON_DOES_NOT_FIT)
                .bind("reason");
        rule(binder.forField(remark), StageProblem.REMARK_MISSING).bind("remark");
        rule(binder.forField(mustChange), StageProblem.PLAN_MISSING).bind("mustChange");
        rule(binder.forField(askAgainOn), StageProblem.ASKED_AGAIN_TOO_SOON_OR_LATE)
                .bind("askAgainOn");
    }

    private <T> Binder.BindingBuilder<StageForm, T> rule(
            Binder.BindingBuilder<StageForm, T> field, StageProblem... problems) {
        for (StageProblem problem : problems) {
            field.withValidator(value -> !problems().contains(problem), StageLabels.of(problem));
        }
        return field;
    }

    /** Of what the fields hold now; nothing as long as stage or day are missing, which is said for itself. */
    private Set<StageProblem> problems() {
        StageForm form = new StageForm(
                to.getValue(),
                on.getValue(),
                reason.getValue(),
                remark.getValue(),
                mustChange.getValue(),
                askAgainOn.getValue());
        return form.to() == null || form.on() == null
                ? Set.of()
                : StageTransitions.problems(shown.position(), form.toChange(), today);
    }

    /** Shows what the chosen step asks for. */
    private void follow() {
        Optional<Transition> chosen =
                steps.stream().filter(step -> step.to() == to.getValue()).findFirst();
        List<StageReason> reasons = chosen.stream()
                .flatMap(step -> step.reasons().stream())
                .sorted()
                .toList();
        reason.setItems(reasons);
        reason.setVisible(!reasons.isEmpty());
        boolean pause =
                chosen.filter(step -> step.kind() == Transition.Kind.PAUSE).isPresent();
        mustChange.setVisible(pause);
        askAgainOn.setVisible(pause);
    }

    /** Empty when something must be mended, which the summary then says. */
    public Optional<StageChange> read(ErrorSummary errors) {
        return errors.read(binder).map(StageForm::toChange);
    }
}
