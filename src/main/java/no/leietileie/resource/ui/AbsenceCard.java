package no.leietileie.resource.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.resource.AbsenceRow;
import no.leietileie.resource.Absences;
import no.leietileie.resource.ResourceId;

/** When somebody is away; told without a reason. */
class AbsenceCard extends Section {

    private final transient Absences absences;
    private final ResourceId resource;
    private final transient Runnable changed;
    private final UnorderedList lines = new UnorderedList();
    private final DateField first = new DateField(getTranslation("absence.first"));
    private final DateField last = new DateField(getTranslation("absence.last"));

    AbsenceCard(Absences absences, ResourceId resource, Runnable changed) {
        this.absences = absences;
        this.resource = resource;
        this.changed = changed;
        addClassName("absence-card");
        Button add = new Button(getTranslation("absence.add"), Icon.PLUS.create(), click -> ask());
        Div fields = new Div(first, last, add);
        fields.addClassName("absence-fields");
        add(new H3(getTranslation("absence.title")), lines, fields);
        load();
    }

    static String summary(List<AbsenceRow> coming) {
        return coming.isEmpty() ? Formats.UNKNOWN : text(coming.getFirst());
    }

    private static String text(AbsenceRow absence) {
        return absence.firstDay().equals(absence.lastDay())
                ? Formats.date(absence.firstDay())
                : Formats.date(absence.firstDay()) + "–" + Formats.date(absence.lastDay());
    }

    private void load() {
        lines.removeAll();
        List<AbsenceRow> coming = absences.listComing(resource);
        coming.forEach(absence -> lines.add(line(absence)));
        if (coming.isEmpty()) {
            ListItem none = new ListItem(getTranslation("absence.none"));
            none.addClassName("quiet");
            lines.add(none);
        }
    }

    private ListItem line(AbsenceRow absence) {
        Button remove = new Button(getTranslation("absence.remove"), click -> remove(absence));
        remove.setAriaLabel(getTranslation("absence.remove.label", text(absence)));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new ListItem(new Span(text(absence)), remove);
    }

    private void ask() {
        LocalDate from = first.getValue();
        LocalDate to = last.getValue() == null ? from : last.getValue();
        if (from == null || to.isBefore(from)) {
            Notice.failed(getTranslation("absence.wrong"));
            return;
        }
        int booked = absences.countBookingsDuring(resource, from, to);
        if (booked == 0) {
            add(from, to);
        } else {
            Confirmation.ask(
                    getTranslation("absence.title"),
                    Texts.counted("absence.booked", booked),
                    getTranslation("absence.add.anyway"),
                    () -> add(from, to));
        }
    }

    private void add(LocalDate from, LocalDate to) {
        absences.add(resource, from, to);
        first.clear();
        last.clear();
        Notice.done(getTranslation("form.saved"));
        reload();
    }

    private void remove(AbsenceRow absence) {
        absences.remove(absence);
        reload();
        Notice.doneWithUndo(getTranslation("absence.removed"), () -> {
            absences.add(absence.resource(), absence.firstDay(), absence.lastDay());
            reload();
        });
    }

    private void reload() {
        load();
        changed.run();
    }
}
