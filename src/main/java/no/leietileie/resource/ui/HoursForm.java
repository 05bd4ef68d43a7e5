package no.leietileie.resource.ui;

import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Optional;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.resource.WeeklyHours;

/** The ordinary week of a colleague. */
class HoursForm extends FormColumn {

    private final Binder<Fields> binder = new Binder<>(Fields.class);
    private final ErrorSummary errors = new ErrorSummary();

    /** Public because the binder reads it by reflection. */
    public record Fields(List<WeeklyHours> hours) {}

    HoursForm(List<WeeklyHours> hours) {
        HoursField field = new HoursField(getTranslation("resource.hours"));
        add(field, errors);
        binder.forField(field)
                .withConverter(HoursText::parse, HoursText::format, getTranslation("resource.hours.wrong"))
                .bind("hours");
        binder.readRecord(new Fields(hours));
    }

    /** Empty while there is something to mend, which the form then tells. */
    Optional<List<WeeklyHours>> read() {
        return errors.read(binder).map(Fields::hours);
    }
}
