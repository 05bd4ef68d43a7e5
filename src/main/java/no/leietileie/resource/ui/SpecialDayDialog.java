package no.leietileie.resource.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.resource.calendar.CalendarEntryData;
import no.leietileie.resource.calendar.SpecialDay;
import no.leietileie.resource.calendar.SpecialDayKind;
import no.leietileie.resource.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** Adds, changes or removes days of the calendar. */
class SpecialDayDialog extends Dialog {

    private static final List<SpecialDayKind> KINDS =
            List.of(SpecialDayKind.SCHOOL_HOLIDAY, SpecialDayKind.CLOSED, SpecialDayKind.AVOID);

    private final transient WorkCalendar calendar;
    private final transient @Nullable SpecialDay shown;
    private final transient Runnable changed;
    private final Binder<Fields> binder = new Binder<>(Fields.class);
    private final ErrorSummary errors = new ErrorSummary();
    private final DateField first = new DateField(getTranslation("special-day.first"));

    /** Public because the binder reads it by reflection. */
    public record Fields(
            String name,
            SpecialDayKind kind,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        static Fields of(@Nullable SpecialDay day) {
            return day == null
                    ? new Fields("", SpecialDayKind.SCHOOL_HOLIDAY, null, null)
                    : new Fields(day.name(), day.kind(), day.firstDay(), day.lastDay());
        }

        CalendarEntryData data() {
            LocalDate from = Objects.requireNonNull(firstDay);
            return new CalendarEntryData(kind, from, Objects.requireNonNullElse(lastDay, from), name);
        }
    }

    SpecialDayDialog(WorkCalendar calendar, Runnable changed) {
        this(calendar, null, changed);
    }

    SpecialDayDialog(WorkCalendar calendar, @Nullable SpecialDay shown, Runnable changed) {
        this.calendar = calendar;
        this.shown = shown;
        this.changed = changed;
        setHeaderTitle(getTranslation(shown == null ? "special-day.add" : "special-day.edit"));
        TextField name = new TextField(getTranslation("special-day.name"));
        name.setMaxLength(CalendarEntryData.NAME_LENGTH);
        Select<SpecialDayKind> kind = new Select<>();
        kind.setLabel(getTranslation("special-day.kind"));
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(ResourceLabels::of);
        DateField last = new DateField(getTranslation("special-day.last"));
        last.setHelperText(getTranslation("special-day.last.help"));
        binder.forField(name)
                .asRequired(getTranslation("special-day.name.missing"))
                .bind("name");
        binder.forField(kind).bind("kind");
        binder.forField(first)
                .asRequired(getTranslation("special-day.first.missing"))
                .bind("firstDay");
        binder.forField(last)
                .withValidator(
                        day -> day == null || first.getValue() == null || !day.isBefore(first.getValue()),
                        getTranslation("special-day.last.wrong"))
                .bind("lastDay");
        binder.readRecord(Fields.of(shown));
        add(new FormColumn().required(name).required(kind).required(first).optional(last), errors);
        addButtons();
    }

    private void addButtons() {
        Button remove = new Button(getTranslation("special-day.remove"), click -> remove());
        remove.setVisible(shown != null);
        getFooter().add(remove);
        DialogButtons.add(this, getTranslation("form.save"), this::save);
    }

    private void save() {
        errors.read(binder).ifPresent(this::save);
    }

    private void save(Fields form) {
        CalendarEntryData data = form.data();
        if (shown == null) {
            calendar.add(data);
        } else if (!calendar.change(shown.id(), data, shown.version())) {
            Notice.failed(getTranslation("form.conflict"));
            return;
        }
        close();
        Notice.done(getTranslation("form.saved"));
        changed.run();
    }

    private void remove() {
        SpecialDay day = Objects.requireNonNull(shown);
        calendar.remove(day.id());
        close();
        changed.run();
        Notice.doneWithUndo(getTranslation("special-day.removed"), () -> {
            calendar.add(new CalendarEntryData(day.kind(), day.firstDay(), day.lastDay(), day.name()));
            changed.run();
        });
    }
}
