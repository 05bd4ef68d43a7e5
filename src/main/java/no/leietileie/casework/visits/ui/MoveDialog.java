package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.BiConsumer;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.casework.visits.VisitId;
import no.leietileie.casework.visits.VisitRow;
import org.jspecify.annotations.Nullable;

/** Moves a visit to another day or time; what dragging does, for the keyboard. */
class MoveDialog extends Dialog {

    private final Binder<Fields> binder = new Binder<>(Fields.class);

    /** Public because the binder reads it by reflection. */
    public record Fields(@Nullable LocalDate date, @Nullable LocalTime time) {

        LocalDateTime start() {
            return Objects.requireNonNull(date).atTime(Objects.requireNonNull(time));
        }
    }

    MoveDialog(VisitRow visit, BiConsumer<VisitId, LocalDateTime> move) {
        setHeaderTitle(getTranslation("visit.move"));
        DateField date = new DateField(getTranslation("visit.date"));
        TimePicker time = new TimePicker(getTranslation("visit.time"));
        time.setStep(Duration.ofMinutes(15));
        binder.forField(date).asRequired(getTranslation("visit.date.missing")).bind("date");
        binder.forField(time).asRequired(getTranslation("visit.time.missing")).bind("time");
        LocalDateTime start = visit.slot().localStart();
        binder.readRecord(new Fields(start.toLocalDate(), start.toLocalTime()));
        ErrorSummary errors = new ErrorSummary();
        add(new FormColumn().required(date).required(time), errors);
        DialogButtons.add(
                this,
                getTranslation("visit.move.do"),
                () -> errors.read(binder).ifPresent(wanted -> {
                    close();
                    move.accept(visit.id(), wanted.start());
                }));
    }
}
