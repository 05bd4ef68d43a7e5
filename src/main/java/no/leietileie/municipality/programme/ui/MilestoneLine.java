package no.leietileie.municipality.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.municipality.programme.MilestoneRow;
import no.leietileie.municipality.programme.MilestoneState;
import no.leietileie.municipality.programme.Programme;
import org.jspecify.annotations.Nullable;

/** One milestone: done with one click, back with the next. */
class MilestoneLine extends ListItem {

    private final transient MilestoneRow milestone;
    private final transient Programme programme;
    private final LocalDate today;
    private final transient Runnable changed;

    MilestoneLine(MilestoneRow milestone, Programme programme, LocalDate today, boolean mayEdit, Runnable changed) {
        this.milestone = milestone;
        this.programme = programme;
        this.today = today;
        this.changed = changed;
        addClassName("milestone");
        add(status(), words());
        if (mayEdit) {
            add(actions());
        }
    }

    private Component status() {
        MilestoneState state = milestone.state(today);
        StatusBadge badge = new StatusBadge(ProgrammeTexts.tone(state), ProgrammeTexts.of(state));
        badge.addClassName("milestone-status");
        return badge;
    }

    private Component words() {
        Span title = new Span(milestone.data().title());
        title.addClassName("milestone-title");
        Div details = new Div(new Span(ProgrammeTexts.dates(milestone.data())));
        details.addClassName("milestone-details");
        if (milestone.data().responsible() != null) {
            details.add(new Span(
                    getTranslation("programme.responsible", milestone.data().responsible())));
        }
        if (milestone.doneOn() != null) {
            details.add(new Span(getTranslation("programme.done-on", Formats.date(milestone.doneOn()))));
        }
        Div words = new Div(title, details);
        words.addClassName("milestone-words");
        return words;
    }

    private Component actions() {
        boolean done = milestone.doneOn() != null;
        String title = milestone.data().title();
        Button toggle = new Button(
                getTranslation(done ? "programme.reopen" : "programme.mark-done"),
                (done ? Icon.UNDO_2 : Icon.CHECK).create(),
                click -> setDone(done ? null : today));
        toggle.setAriaLabel(getTranslation(done ? "programme.reopen.label" : "programme.mark-done.label", title));
        Button edit = new Button(
                getTranslation("programme.edit"), click -> new MilestoneDialog(programme, milestone, changed).open());
        edit.setAriaLabel(getTranslation("programme.edit.label", title));
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(toggle, edit);
        actions.addClassName("milestone-actions");
        return actions;
    }

    private void setDone(@Nullable LocalDate day) {
        LocalDate before = milestone.doneOn();
        programme.setDone(milestone.id(), day);
        changed.run();
        Notice.doneWithUndo(getTranslation(day == null ? "programme.reopened" : "programme.marked-done"), () -> {
            programme.setDone(milestone.id(), before);
            changed.run();
        });
    }
}
