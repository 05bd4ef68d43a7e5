package no.leietileie.resource.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Locale;
import no.leietileie.base.ui.FileUpload;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.resource.sheet.AvailabilityImport;
import no.leietileie.resource.sheet.SheetOutcome;
import no.leietileie.resource.sheet.SheetProblem;
import no.leietileie.resource.sheet.SheetRefusal;
import no.leietileie.resource.sheet.SheetReport;
import org.jspecify.annotations.Nullable;

/** Takes a sheet of who is there when: shows what it says, and applies it when one says so. */
class SheetDialog extends Dialog {

    private final transient AvailabilityImport availability;
    private final transient Runnable changed;
    private final Div result = new Div();
    private final Button apply = new Button(getTranslation("sheet.apply"));
    private transient byte @Nullable [] content;

    /** One sheet may be about consultants, interpreters and venues at once: each of their lists offers it. */
    static Button opener(AvailabilityImport availability, Runnable changed) {
        return new Button(
                Texts.text("sheet.open"), Icon.UPLOAD.create(), click -> new SheetDialog(availability, changed).open());
    }

    SheetDialog(AvailabilityImport availability, Runnable changed) {
        this.availability = availability;
        this.changed = changed;
        setHeaderTitle(getTranslation("sheet.open"));
        setWidth("38rem");
        result.getElement().setAttribute("role", "status");
        FileUpload upload = new FileUpload(
                UploadHandler.inMemory((metadata, bytes) -> show(bytes)),
                AvailabilityImport.MOST_BYTES,
                ".csv",
                ".xlsx");
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.addClickListener(click -> apply());
        apply.setVisible(false);
        Paragraph help = new Paragraph(getTranslation("sheet.help"));
        help.addClassName("hint");
        add(help, upload, result);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), apply);
    }

    private void show(byte[] bytes) {
        content = bytes;
        result.removeAll();
        switch (availability.check(bytes)) {
            case SheetOutcome.Read(SheetReport report) -> show(report);
            case SheetOutcome.Refused(SheetRefusal refusal) -> {
                apply.setVisible(false);
                result.add(new Paragraph(getTranslation("sheet.refused." + key(refusal.name()))));
            }
        }
    }

    private void show(SheetReport report) {
        boolean says = report.resources() > 0;
        apply.setVisible(says);
        result.add(new Paragraph(
                says
                        ? getTranslation("sheet.says", report.resources(), report.hours(), report.absences())
                        : getTranslation("sheet.says-nothing")));
        if (!report.problems().isEmpty()) {
            UnorderedList lines = new UnorderedList();
            report.problems().stream().limit(20).forEach(problem -> lines.add(new ListItem(text(problem))));
            result.add(
                    new Paragraph(
                            Texts.counted("sheet.problems", report.problems().size())),
                    lines);
        }
    }

    private String text(SheetProblem problem) {
        return getTranslation("sheet.problem." + key(problem.kind().name()), problem.row(), problem.text());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void apply() {
        if (content != null) {
            availability.apply(content);
            close();
            Notice.done(getTranslation("sheet.applied"));
            changed.run();
        }
    }
}
