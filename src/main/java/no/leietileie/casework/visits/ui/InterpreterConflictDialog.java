package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import java.util.Set;
import java.util.function.Consumer;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.InterpreterRow;
import no.leietileie.resource.ResourceId;
import org.jspecify.annotations.Nullable;

/** Notes that an interpreter must not interpret for a household. */
class InterpreterConflictDialog extends Dialog {

    private final ErrorSummary errors = new ErrorSummary();

    /** Public because the binder reads it by reflection. */
    public record Fields(@Nullable InterpreterRow interpreter) {}

    InterpreterConflictDialog(VisitParts parts, HouseholdId household, Consumer<InterpreterRow> noted) {
        setHeaderTitle(getTranslation("interpreter-conflict.add"));
        setWidth("30rem");
        Set<ResourceId> known = parts.interpreters().conflictsOf(household.value());
        ComboBox<InterpreterRow> interpreter = new ComboBox<>(getTranslation("visit.interpreter"));
        interpreter.setItems(parts.interpreters().search("").stream()
                .filter(row -> row.active() && !known.contains(row.id()))
                .toList());
        interpreter.setItemLabelGenerator(row -> row.data().name());
        Binder<Fields> binder = new Binder<>(Fields.class);
        binder.forField(interpreter)
                .asRequired(getTranslation("interpreter-conflict.interpreter.missing"))
                .bind("interpreter");
        binder.readRecord(new Fields(null));
        add(new Paragraph(getTranslation("interpreter-conflict.help")), new FormColumn().required(interpreter), errors);
        DialogButtons.add(this, getTranslation("interpreter-conflict.do"), () -> {
            InterpreterRow chosen = interpreter.getValue();
            if (errors.accepts(binder.validate()) && chosen != null) {
                parts.interpreters().noteConflict(chosen.id(), household.value());
                close();
                noted.accept(chosen);
            }
        });
    }
}
