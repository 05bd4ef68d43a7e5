package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.casemeeting.Decision;
import no.leietileie.casework.casemeeting.DecisionKind;
import no.leietileie.casework.casemeeting.DecisionOutcome;
import no.leietileie.casework.casemeeting.MatterRow;
import no.leietileie.casework.stages.CasePosition;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.stages.StageTransitions;
import no.leietileie.casework.ui.stages.StageFields;
import no.leietileie.casework.ui.stages.StageLabels;
import org.jspecify.annotations.Nullable;

/** Writes down what was decided, with the step and the tasks that follow from it. */
class DecisionDialog extends Dialog {

    private final transient MeetingParts parts;
    private transient MatterRow matter;
    private final transient Runnable changed;
    private transient Optional<CaseRow> found;
    private final RadioButtonGroup<DecisionKind> kind = new RadioButtonGroup<>(getTranslation("matter.decision"));
    private final TextArea text = new TextArea(getTranslation("matter.decision.text"));
    private final Checkbox moves = new Checkbox(getTranslation("matter.moves"));
    private final Div step = new Div();
    private final DecisionTasks tasks;
    private final ErrorSummary errors = new ErrorSummary();
    private @Nullable StageFields stage;

    DecisionDialog(MeetingParts parts, MatterRow matter, String name, Runnable changed) {
        this.parts = parts;
        this.matter = matter;
        this.changed = changed;
        this.found = parts.cases().find(matter.household());
        tasks = new DecisionTasks(() -> parts.people().whoSee(matter.household()));
        setHeaderTitle(getTranslation("matter.decide.title", name));
        setWidth("min(44rem, 94vw)");
        kind.setItems(DecisionKind.values());
        kind.setItemLabelGenerator(MeetingTexts::of);
        kind.setValue(DecisionKind.CONTINUE);
        kind.addClassName("stage-choice");
        kind.addValueChangeListener(change -> follow());
        moves.addValueChangeListener(change -> follow());
        text.setMaxLength(Decision.LENGTH);
        text.setMinRows(2);
        FormColumn form = new FormColumn();
        form.add(kind);
        form.optional(text);
        add(form, moves, step, tasks, errors);
        DialogButtons.add(this, getTranslation("form.save"), this::save);
        follow();
    }

    /** Shows the fields of a step where the decision takes one. */
    private void follow() {
        moves.setVisible(found.isPresent()
                && kind.getValue().mayMove()
                && !kind.getValue().mustMove());
        boolean wanted = found.isPresent()
                && (kind.getValue().mustMove() || (kind.getValue().mayMove() && moves.getValue()));
        if (!wanted) {
            step.removeAll();
            stage = null;
        } else if (stage == null) {
            CaseRow row = found.orElseThrow();
            stage = new StageFields(row, StageTransitions.from(row.position()), null, parts.today());
            step.add(stage);
        }
    }

    private void save() {
        StageChange change = null;
        if (stage != null) {
            Optional<StageChange> read = stage.read(errors);
            if (read.isEmpty()) {
                return;
            }
            change = read.get();
        } else if (kind.getValue().mustMove()) {
            Notice.failed(getTranslation("case.none"));
            return;
        }
        Decision decision = new Decision(
                kind.getValue(),
                text.getValue(),
                change,
                found.map(CaseRow::version).orElse(0L),
                tasks.read(matter.household()));
        DecisionOutcome outcome = parts.decisions().decide(matter.id(), matter.version(), decision);
        changed.run();
        if (outcome instanceof DecisionOutcome.Stored) {
            close();
            Notice.doneWithUndo(getTranslation("matter.decided.done"), () -> {
                tell(parts.decisions().takeBack(matter.id()));
                changed.run();
            });
        } else {
            tell(outcome);
            lookAgain();
        }
    }

    /** What was written stays, the step too while it goes from where the case stands, to be saved after another look. */
    private void lookAgain() {
        Optional<MatterRow> now = parts.agendas().find(matter.id()).filter(row -> row.decision() == null);
        if (now.isEmpty()) {
            close();
            return;
        }
        matter = now.get();
        Optional<CasePosition> before = found.map(CaseRow::position);
        found = parts.cases().find(matter.household());
        if (!found.map(CaseRow::position).equals(before)) {
            step.removeAll();
            stage = null;
        }
        follow();
    }

    static void tell(DecisionOutcome outcome) {
        switch (outcome) {
            case DecisionOutcome.Stored _ -> Notice.done(Texts.text("matter.taken-back"));
            case DecisionOutcome.ChangedBy(var name) -> Notice.failed(Texts.text("matter.changed-by", name));
            case DecisionOutcome.CaseMoved(var byWhom, var now) ->
                Notice.failed(Texts.text("case.outdated", byWhom, StageLabels.of(now.stage())));
            case DecisionOutcome.StepRefused(var problems) ->
                problems.forEach(problem -> Notice.failed(StageLabels.of(problem)));
        }
    }
}
