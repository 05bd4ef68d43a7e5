package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.visits.VisitData;
import no.leietileie.casework.visits.VisitKind;
import no.leietileie.casework.visits.VisitOutcome;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.resource.BookingProblem;
import no.leietileie.resource.ui.BookingTexts;
import org.jspecify.annotations.Nullable;

/** Plans a visit to a household, or changes one. */
class VisitDialog extends Dialog {

    private final transient VisitParts parts;
    private final transient @Nullable Function<VisitData, VisitOutcome> plan;
    private final transient Consumer<VisitRow> saved;
    private final VisitFields fields;
    private final VisitConflictPanel conflict;
    private final ErrorSummary errors = new ErrorSummary();
    private final Paragraph refusal = new Paragraph();
    private transient @Nullable VisitRow seen;

    static void plan(VisitParts parts, TenantRow household, VisitKind kind, Consumer<VisitRow> saved) {
        VisitDialog dialog = new VisitDialog(
                parts,
                household,
                null,
                data -> parts.visits().plan(household.householdId(), kind, data),
                saved,
                Texts.text(kind == VisitKind.HOME ? "visit.plan" : "visit.plan.office"));
        dialog.fields.show(
                VisitForm.empty(parts.me().orElse(null), Boolean.TRUE.equals(household.interpreterNeeded())));
        dialog.open();
    }

    static void change(VisitParts parts, TenantRow household, VisitRow visit, Consumer<VisitRow> saved) {
        VisitDialog dialog = new VisitDialog(parts, household, visit, null, saved, Texts.text("visit.change"));
        dialog.fields.show(dialog.form(visit));
        dialog.open();
    }

    private VisitDialog(
            VisitParts parts,
            TenantRow household,
            @Nullable VisitRow seen,
            @Nullable Function<VisitData, VisitOutcome> plan,
            Consumer<VisitRow> saved,
            String title) {
        this.parts = parts;
        this.seen = seen;
        this.plan = plan;
        this.saved = saved;
        setHeaderTitle(title);
        setWidth("36rem");
        refusal.addClassName("error-summary");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        fields = new VisitFields(parts, household);
        conflict = new VisitConflictPanel(parts, household);
        add(fields, conflict, errors, refusal);
        DialogButtons.add(this, getTranslation("form.save"), this::save);
    }

    private VisitForm form(VisitRow visit) {
        return VisitForm.of(visit.data(), parts::staff, parts::interpreter);
    }

    private void save() {
        refusal.setVisible(false);
        conflict.setVisible(false);
        fields.read(errors).map(VisitForm::data).ifPresent(this::save);
    }

    private void save(VisitData data) {
        switch (store(data)) {
            case VisitOutcome.Stored(VisitRow visit) -> {
                close();
                Notice.done(getTranslation("form.saved"));
                saved.accept(visit);
            }
            case VisitOutcome.Refused(List<BookingProblem> problems) -> refuse(BookingTexts.of(problems));
            case VisitOutcome.ChangedBy(String other) -> ask(other, data);
        }
    }

    private VisitOutcome store(VisitData data) {
        VisitRow visit = seen;
        return visit == null
                ? Objects.requireNonNull(plan).apply(data)
                : parts.visits().change(visit.id(), visit.version(), data);
    }

    /** What is in the fields stays there: saved again, it holds; or the colleague's comes instead. */
    private void ask(String other, VisitData mine) {
        VisitRow before = Objects.requireNonNull(seen);
        VisitRow now = parts.visits().find(before.id()).orElseThrow();
        seen = now;
        conflict.show(other, before, now, mine, () -> fields.show(form(now)));
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
    }
}
