package no.leietileie.casework.ui.priority;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.Objects;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.casework.priority.PriorityWeighting;
import no.leietileie.casework.priority.PriorityWeights;

/** Makes weights hold from a day on, beside the versions there are. */
class WeightsDialog extends Dialog {

    private static final int REMARK_LENGTH = 500;

    private final transient PriorityWeighting weighting;
    private final transient PriorityWeights weights;
    private final transient Runnable saved;
    private final Binder<WeightsForm> binder = new Binder<>(WeightsForm.class);
    private final ErrorSummary errors = new ErrorSummary();

    WeightsDialog(PriorityWeighting weighting, PriorityWeights weights, LocalDate today, Runnable saved) {
        this.weighting = weighting;
        this.weights = weights;
        this.saved = saved;
        setHeaderTitle(getTranslation("priority.weights.save"));
        setWidth("32rem");
        DateField validFrom = new DateField(getTranslation("priority.weights.valid-from"));
        TextArea remark = new TextArea(getTranslation("priority.weights.remark"));
        remark.setMaxLength(REMARK_LENGTH);
        binder.forField(validFrom)
                .asRequired(getTranslation("priority.weights.valid-from.missing"))
                .withValidator(day -> !day.isBefore(today), getTranslation("priority.weights.valid-from.past"))
                .bind("validFrom");
        binder.forField(remark).bind("remark");
        binder.readRecord(new WeightsForm(today, ""));
        add(new FormColumn().required(validFrom).optional(remark), errors, versions());
        DialogButtons.add(this, getTranslation("priority.weights.do"), this::save);
    }

    private UnorderedList versions() {
        UnorderedList versions = new UnorderedList();
        versions.addClassName("weight-versions");
        add(new H3(getTranslation("priority.weights.versions")));
        weighting
                .listVersions()
                .forEach(version -> versions.add(new ListItem(getTranslation(
                        "priority.weights.version", Formats.date(version.validFrom()), version.createdBy()))));
        return versions;
    }

    private void save() {
        errors.read(binder).ifPresent(this::save);
    }

    private void save(WeightsForm form) {
        weighting.save(weights, Objects.requireNonNull(form.validFrom()), form.remark());
        close();
        Notice.done(getTranslation("priority.weights.saved"));
        saved.run();
    }
}
