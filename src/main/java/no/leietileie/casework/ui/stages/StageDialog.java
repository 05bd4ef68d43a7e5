package no.leietileie.casework.ui.stages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.MoveResult;
import no.leietileie.casework.stages.ReturnPlan;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.stages.StageProblem;
import no.leietileie.casework.stages.StageReason;
import no.leietileie.casework.stages.StageTransitions;
import no.leietileie.casework.stages.Transition;

/** Takes one step: where to, on which day and why. What speaks against it is asked of the same table as everywhere. */
class StageDialog extends Dialog {

    private final transient Cases cases;
    private final transient CaseRow shown;
    private final transient List<Transition> steps;
    private final transient Consumer<MoveResult> done;
    private final LocalDate today;
    private final Binder<StageForm> binder = new Binder<>(StageForm.class);
    private final RadioButtonGroup<Stage> to = new RadioButtonGroup<>(getTranslation("case.to"));
    private final DateField on = new DateField(getTranslation("case.on"));
    private final Select<StageReason> reason = new Select<>();
    private final TextArea remark = new TextArea(getTranslation("case.remark"));
    private final TextArea mustChange = new TextArea(getTranslation("case.must-change"));
    private final DateField askAgainOn = new DateField(getTranslation("case.ask-again-on"));
    private final ErrorSummary errors = new ErrorSummary();

    StageDialog(Cases cases, CaseRow shown, List<Transition> steps, LocalDate today, Consumer<MoveResult> done) {
        this.cases = cases;
        this.shown = shown;
        this.steps = steps;
        this.done = done;
        this.today = today;
        Transition.Kind kind = steps.getFirst().kind();
        setHeaderTitle(title(kind));
        setWidth("34rem");
        prepare(kind);
        bind();
        binder.readRecord(StageForm.startingWith(
                steps.size() == 1 || kind == Transition.Kind.ONWARD
                        ? steps.getFirst().to()
                        : null,
                today));
        add(fields(), errors);
        Button save = new Button(getTranslation("case.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), save);
    }

    private String title(Transition.Kind kind) {
        return steps.size() == 1 && kind != Transition.Kind.PAUSE
                ? getTranslation(
                        "case.step.to",
                        StageLabels.title(kind),
                        StageLabels.of(steps.getFirst().to()))
                : StageLabels.title(kind);
    }

    private void prepare(Transition.Kind kind) {
        to.setItems(steps.stream().map(Transition::to).toList());
        to.setItemLabelGenerator(StageLabels::of);
        to.setVisible(steps.size() > 1);
        to.addClassName("stage-choice");
        to.addValueChangeListener(change -> offerReasons());
        on.setHelperText(getTranslation("case.on.help"));
        reason.setLabel(getTranslation("case.reason"));
        reason.setItemLabelGenerator(value -> value == null ? "" : StageLabels.of(value));
        remark.setMaxLength(StageChange.REMARK_LENGTH);
        mustChange.setMaxLength(ReturnPlan.LENGTH);
        mustChange.setHelperText(getTranslation("case.must-change.help"));
        askAgainOn.setHelperText(getTranslation("case.ask-again-on.help"));
        mustChange.setVisible(kind == Transition.Kind.PAUSE);
        askAgainOn.setVisible(kind == Transition.Kind.PAUSE);
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

    private void offerReasons() {
        List<StageReason> reasons = chosen().stream()
                .flatMap(step -> step.reasons().stream())
                .sorted()
                .toList();
        reason.setItems(reasons);
        reason.setVisible(!reasons.isEmpty());
    }

    private Optional<Transition> chosen() {
        return steps.stream().filter(step -> step.to() == to.getValue()).findFirst();
    }

    private Component fields() {
        FormColumn column = new FormColumn();
        column.add(to);
        return column.required(on)
                .required(reason)
                .required(mustChange)
                .required(askAgainOn)
                .optional(remark);
    }

    private void save() {
        if (!errors.accepts(binder.validate())) {
            return;
        }
        try {
            MoveResult result = cases.move(
                    shown.household(), shown.version(), binder.writeRecord().toChange());
            close();
            done.accept(result);
        } catch (ValidationException impossible) {
            throw new IllegalStateException("Validated just before", impossible);
        }
    }
}
