package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.letter.exchange.AgencyExchange;
import no.leietileie.letter.exchange.ImportCheck;
import no.leietileie.letter.exchange.ImportReport;
import no.leietileie.letter.exchange.UnitOutcome;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.translation.IncomingText;
import no.leietileie.letter.translation.Translations;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** What a file would change, before anything is stored. */
class ReportPanel extends Div {

    private final transient AgencyExchange exchange;
    private final transient TemplateId template;
    private final transient LanguageTag language;
    private final transient Runnable done;
    private final TextField translator = new TextField(getTranslation("exchange.translator"));
    private Button takeIn = new Button();
    private final List<ReportRow> rows = new ArrayList<>();

    ReportPanel(AgencyExchange exchange, TemplateId template, LanguageTag language, Runnable done) {
        this.exchange = exchange;
        this.template = template;
        this.language = language;
        this.done = done;
        addClassName("exchange-report");
        translator.setHelperText(getTranslation("exchange.translator.help"));
        translator.setMaxLength(Translations.NAME_LENGTH);
    }

    void show(ImportCheck check, byte[] file) {
        removeAll();
        rows.clear();
        switch (check) {
            case ImportCheck.Refused refused -> add(refused(refused));
            case ImportCheck.Readable(ImportReport report) -> show(report, file);
        }
        scrollIntoView();
    }

    private Div refused(ImportCheck.Refused refused) {
        Div box = new Div(
                new H2(getTranslation("exchange.refused")),
                new Paragraph(
                        getTranslation("exchange.problem." + refused.problem().key(), refused.line())),
                new Paragraph(getTranslation("exchange.nothing-stored")));
        box.addClassName("error-summary");
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    private void show(ImportReport report, byte[] file) {
        add(new H2(getTranslation("exchange.report")), counts(report));
        if (report.fileVersion() != report.version()) {
            add(new Paragraph(getTranslation("exchange.other-version", report.fileVersion(), report.version())));
        }
        if (report.absent() > 0) {
            add(new Paragraph(getTranslation("exchange.absent", report.absent())));
        }
        Div list = new Div();
        list.addClassName("translation-rows");
        for (UnitOutcome outcome :
                List.of(UnitOutcome.REJECTED, UnitOutcome.CONFLICT, UnitOutcome.CHANGED, UnitOutcome.NEW)) {
            report.of(outcome).forEach(unit -> {
                ReportRow row = new ReportRow(unit, report.language(), () -> name(report));
                rows.add(row);
                list.add(row);
            });
        }
        add(list);
        boolean anything =
                report.units().stream().anyMatch(unit -> unit.outcome().canBeStored());
        add(anything ? form(report, file) : new Paragraph(getTranslation("exchange.nothing-to-take-in")));
        name(report);
    }

    private static Span counts(ImportReport report) {
        Span counts = new Span();
        counts.addClassName("badges");
        counts.getElement().setAttribute("role", "status");
        for (UnitOutcome outcome : UnitOutcome.values()) {
            int count = report.of(outcome).size();
            if (count > 0) {
                counts.add(ExchangeLabels.counted(outcome, count));
            }
        }
        return counts;
    }

    private Div form(ImportReport report, byte[] file) {
        Binder<Void> binder = new Binder<>();
        binder.forField(translator)
                .asRequired(getTranslation("exchange.translator.missing"))
                .bind(any -> "", (any, value) -> {});
        ErrorSummary errors = new ErrorSummary();
        translator.setLabel(getTranslation("exchange.translator"));
        takeIn = new Button("", click -> {
            if (errors.accepts(binder.validate())) {
                ask(report, file);
            }
        });
        takeIn.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(new FormColumn().required(translator), errors, takeIn);
        form.addClassName("exchange-form");
        return form;
    }

    private Set<ParagraphKey> overConflicts() {
        return rows.stream().filter(ReportRow::isChosen).map(ReportRow::key).collect(Collectors.toSet());
    }

    private void name(ImportReport report) {
        takeIn.setText(getTranslation(
                "exchange.take-in", report.chosen(overConflicts()).size()));
    }

    private void ask(ImportReport report, byte[] file) {
        List<IncomingText> chosen = report.chosen(overConflicts());
        Confirmation.ask(
                getTranslation("exchange.take-in.title", chosen.size()),
                getTranslation("exchange.take-in.summary", report.approvedAmong(chosen)),
                getTranslation("exchange.take-in", chosen.size()),
                () -> store(report, file));
    }

    private void store(ImportReport report, byte[] file) {
        try {
            int stored = exchange.bringIn(report, overConflicts(), translator.getValue());
            Notice.done(getTranslation("exchange.taken-in", stored));
            done.run();
        } catch (ObjectOptimisticLockingFailureException changed) {
            Notice.failed(getTranslation("exchange.changed-meanwhile"));
            show(exchange.check(template, language, file), file);
        }
    }
}
