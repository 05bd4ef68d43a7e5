package no.leietileie.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.households.LookReason;
import no.leietileie.register.households.Purpose;
import no.leietileie.register.ui.disclosure.DisclosureFormat;
import no.leietileie.register.ui.disclosure.DisclosureReport;
import no.leietileie.register.ui.disclosure.PurposeForm;

/** Makes the report of everything held about a household, once somebody has said what for. */
class DisclosureCard extends Card {

    private static final List<LookReason> REASONS =
            List.of(LookReason.REQUESTED, LookReason.COMPLAINT, LookReason.CORRECTION, LookReason.OTHER);

    private final transient DisclosureReports reports;
    private final HouseholdId household;
    private final PurposeForm form = new PurposeForm(REASONS);
    private final Div result = new Div();

    DisclosureCard(DisclosureReports reports, HouseholdId household) {
        super(Texts.text("disclosure.title"));
        this.reports = reports;
        this.household = household;
        addClassName("disclosure");
        Button make = new Button(
                getTranslation("disclosure.make"), click -> form.read().ifPresent(this::make));
        Paragraph explanation = new Paragraph(getTranslation("disclosure.explanation"));
        explanation.addClassName("readable");
        Div question = new Div(explanation, form, make);
        question.addClassName("disclosure-question");
        add(question, result);
    }

    private void make(Purpose purpose) {
        result.removeAll();
        reports.make(household, purpose)
                .ifPresent(report -> result.add(ways(report, purpose), new DisclosurePage(report)));
    }

    private Div ways(DisclosureReport report, Purpose purpose) {
        Button print = new Button(getTranslation("disclosure.print"), Icon.PRINTER.create(), click -> print(purpose));
        Div ways = new Div(print);
        reports.formats().forEach(format -> ways.add(download(report, format, purpose)));
        ways.addClassNames("form-buttons", "disclosure-ways");
        return ways;
    }

    private void print(Purpose purpose) {
        try {
            reports.notePrinted(household, purpose);
        } catch (IllegalArgumentException noLongerSeen) {
            result.removeAll();
            Notice.failed(getTranslation("disclosure.gone"));
            return;
        }
        UI.getCurrent().getPage().executeJs("window.print()");
    }

    private Anchor download(DisclosureReport report, DisclosureFormat format, Purpose purpose) {
        DownloadHandler file = event -> {
            UI.setCurrent(event.getUI());
            try {
                reports.noteExported(household, format, purpose);
                event.setFileName(
                        getTranslation("disclosure.file") + "-" + household.value() + "." + format.extension());
                event.setContentType(format.mimeType());
                format.write(report, event.getOutputStream());
            } finally {
                UI.setCurrent(null);
            }
        };
        Anchor anchor = new Anchor(file, getTranslation(format.titleKey()));
        anchor.addClassName("button-link");
        return anchor;
    }
}
