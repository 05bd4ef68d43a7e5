package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.leietileie.access.CurrentUser;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.TextConflict;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.visits.FieldOutcome;
import no.leietileie.casework.visits.ReportField;
import no.leietileie.casework.visits.VisitId;
import no.leietileie.casework.visits.VisitReports;
import no.leietileie.register.ui.disclosure.StatedPurposes;

/**
 * What is asked at the kitchen table. Each field is saved by itself. What has not reached the server yet lies in the
 * browser, is named to the user, and is sent when the connection is there again, also after the page was loaded anew.
 */
@JsModule("./visit-report.js")
class ReportForm extends Card {

    private final transient VisitReports reports;
    private final VisitId visit;
    private final Map<ReportField, ReportInput> inputs = new EnumMap<>(ReportField.class);
    private final Map<ReportField, String> stored = new EnumMap<>(ReportField.class);
    private final Map<ReportField, TextConflict> conflicts = new EnumMap<>(ReportField.class);
    private final Div status = new Div();

    ReportForm(VisitReports reports, VisitId visit) {
        super(Texts.text("report.title"));
        this.reports = reports;
        this.visit = visit;
        addClassName("report-form");
        status.addClassName("report-status");
        status.getElement().setAttribute("role", "status");
        add(status);
        for (ReportField field : ReportField.values()) {
            ReportInput input = ReportInput.of(field);
            inputs.put(field, input);
            input.component().getElement().setAttribute("data-field", field.name());
            input.onChange(() -> changed(field, input));
            TextConflict conflict = new TextConflict(VisitReports.LENGTH);
            conflicts.put(field, conflict);
            add(input.component(), conflict);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        stored.clear();
        stored.putAll(reports.open(visit, StatedPurposes.ofSession()::find));
        inputs.forEach((field, input) -> input.show(stored.getOrDefault(field, "")));
        getElement()
                .executeJs(
                        "window.visitReport.guard(this, $0, $1, $2)",
                        CurrentUser.get().id().value() + ":" + visit.value(),
                        Stream.of("saved", "unsaved", "offline", "restored", "none")
                                .map(key -> getTranslation("report.status." + key))
                                .toList(),
                        CalendarJson.texts(stored));
    }

    /** Called by the browser for what it kept while there was no connection. */
    @ClientCallable
    void restore(String name, String seen, String raw) {
        ReportField field = ReportField.valueOf(name);
        ReportInput input = inputs.get(field);
        if (input != null) {
            String text = input.fromBrowser(raw);
            input.show(text);
            save(field, seen, text);
        }
    }

    /** While it is not chosen whose text holds, what is written stays in the browser. */
    private void changed(ReportField field, ReportInput input) {
        if (!conflict(field).isVisible()) {
            save(field, stored.getOrDefault(field, ""), input.text());
        }
    }

    private TextConflict conflict(ReportField field) {
        return Objects.requireNonNull(conflicts.get(field));
    }

    private void save(ReportField field, String seen, String text) {
        if (text.equals(stored.getOrDefault(field, ""))) {
            confirm(field, text);
            return;
        }
        switch (reports.save(visit, field, seen, text)) {
            case FieldOutcome.Saved saved -> {
                stored.put(field, text);
                confirm(field, text);
            }
            case FieldOutcome.ChangedBy(String other, String theirs) -> {
                stored.put(field, theirs);
                ask(field, other, theirs);
            }
        }
    }

    private void ask(ReportField field, String other, String theirs) {
        ReportInput input = Objects.requireNonNull(inputs.get(field));
        Consumer<String> take = wanted -> choose(field, theirs, wanted);
        if (input.holdsSeveral()) {
            conflict(field).show(other, theirs, input::text, take);
        } else {
            conflict(field).showEither(other, input.words(theirs), theirs, input::text, take);
        }
    }

    private void choose(ReportField field, String theirs, String wanted) {
        Objects.requireNonNull(inputs.get(field)).show(wanted);
        save(field, theirs, wanted);
    }

    private void confirm(ReportField field, String text) {
        getElement().executeJs("this.visitReport?.saved($0, $1)", field.name(), text);
    }
}
