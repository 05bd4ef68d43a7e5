package no.leietileie.municipality.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.municipality.programme.TargetRow;
import no.leietileie.municipality.programme.TargetStanding;

/** One target: how far the programme has come, and how far an even pace would have brought it. */
class TargetCard extends Card {

    /** @param edit none for those who only read */
    TargetCard(TargetRow target, Runnable edit, boolean mayEdit) {
        super(ProgrammeTexts.of(target.data().kind()));
        addClassName("target-card");
        if (mayEdit) {
            Button change = new Button(getTranslation("programme.edit"), click -> edit.run());
            change.addThemeVariants(ButtonVariant.TERTIARY);
            change.setAriaLabel(getTranslation(
                    "programme.edit.label", ProgrammeTexts.of(target.data().kind())));
            withAction(change);
        }
        TargetStanding standing = target.standing();
        if (standing == null) {
            add(goalOnly(target));
        } else {
            add(reached(standing), bar(target, standing), pace(standing));
        }
        Paragraph period = new Paragraph(ProgrammeTexts.dates(target.data()));
        period.addClassName("quiet");
        add(period);
    }

    private Component goalOnly(TargetRow target) {
        return new Paragraph(
                getTranslation("programme.goal", Formats.number(target.data().goal())));
    }

    private Component reached(TargetStanding standing) {
        Span number = new Span(Formats.number(standing.reached()));
        number.addClassName("target-reached");
        Paragraph line =
                new Paragraph(number, new Span(getTranslation("programme.of-goal", Formats.number(standing.goal()))));
        line.addClassName("target-numbers");
        return line;
    }

    private Component bar(TargetRow target, TargetStanding standing) {
        ProgressBar bar = new ProgressBar(0, standing.goal(), Math.min(standing.reached(), standing.goal()));
        bar.getElement()
                .setAttribute("aria-label", ProgrammeTexts.of(target.data().kind()));
        return bar;
    }

    private Component pace(TargetStanding standing) {
        Paragraph line = new Paragraph(
                new StatusBadge(ProgrammeTexts.tone(standing.state()), ProgrammeTexts.of(standing.state())));
        if (standing.state() == TargetStanding.State.BEHIND || standing.state() == TargetStanding.State.ON_TRACK) {
            Span expected = new Span(getTranslation("programme.expected", Formats.number(standing.expected())));
            expected.addClassName("quiet");
            line.add(expected);
        }
        line.addClassName("target-pace");
        return line;
    }
}
