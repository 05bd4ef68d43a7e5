package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import java.util.function.IntConsumer;
import no.leietileie.access.Agency;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.casework.casemeeting.Agendas;
import no.leietileie.casework.casemeeting.DecisionKind;
import no.leietileie.casework.casemeeting.DecisionOutcome;
import no.leietileie.casework.casemeeting.DecisionRow;
import no.leietileie.casework.casemeeting.MatterId;
import no.leietileie.casework.casemeeting.MatterRow;
import no.leietileie.casework.casemeeting.MeetingRow;
import no.leietileie.casework.ui.stages.StageLabels;
import no.leietileie.register.ui.RegisterNavigation;

/** One matter on the agenda: why it is there, what is said, and what was decided. */
class MatterItem extends ListItem {

    private final transient MeetingParts parts;
    private final transient MeetingRow meeting;
    private final transient MatterRow matter;
    private final String name;
    private final transient Runnable decided;
    private final transient Runnable changed;
    private final Div tools = new Div();

    /**
     * @param decided when a decision was made or taken back
     * @param changed when the agenda is another
     */
    MatterItem(
            MeetingParts parts, MeetingRow meeting, MatterRow matter, String name, Runnable decided, Runnable changed) {
        this.parts = parts;
        this.meeting = meeting;
        this.matter = matter;
        this.name = name;
        this.decided = decided;
        this.changed = changed;
        addClassName("agenda-item");
        tools.addClassName("agenda-tools");
        Div head = new Div(new H3(new Anchor(RegisterNavigation.householdLocation(matter.household()), name)), tools);
        head.addClassName("agenda-head");
        Span why = new Span(matter.why());
        Span who = new Span(getTranslation("matter.flagged-by", matter.flaggedByName()));
        who.addClassName("quiet");
        Div words = new Div(why, who);
        words.addClassName("matter-words");
        add(head, words, discussion(), decision());
        if (parts.mayKeep() && meeting.isPlanned()) {
            tools.add(shownTo());
            if (matter.decision() == null) {
                tools.add(takeOff());
            }
        }
    }

    MatterId id() {
        return matter.id();
    }

    void offerMoves(boolean up, boolean down, IntConsumer move) {
        tools.addComponentAsFirst(step(Icon.CHEVRON_DOWN, "matter.down", down, () -> move.accept(1)));
        tools.addComponentAsFirst(step(Icon.CHEVRON_UP, "matter.up", up, () -> move.accept(-1)));
    }

    private Button step(Icon icon, String key, boolean possible, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.setAriaLabel(getTranslation(key, name));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setEnabled(possible);
        return button;
    }

    private Component shownTo() {
        String seen = matter.shownTo().isEmpty()
                ? getTranslation("matter.shown-to.nobody")
                : MeetingTexts.agencies(matter.shownTo());
        Button open = new Button(getTranslation("matter.shown-to.now", seen), Icon.EYE.create());
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        CheckboxGroup<Agency> agencies = FlagDialog.agencies();
        agencies.setValue(matter.shownTo());
        agencies.addValueChangeListener(change -> {
            parts.agendas().show(matter.id(), change.getValue());
            open.setText(getTranslation(
                    "matter.shown-to.now",
                    change.getValue().isEmpty()
                            ? getTranslation("matter.shown-to.nobody")
                            : MeetingTexts.agencies(change.getValue())));
        });
        Popover popover = new Popover(agencies);
        popover.setTarget(open);
        popover.setAriaLabel(getTranslation("matter.shown-to"));
        return new Span(open, popover);
    }

    private Button takeOff() {
        Button off = new Button(getTranslation("matter.take-off"), click -> {
            parts.agendas().takeOff(meeting.id(), List.of(matter.id()));
            changed.run();
            Notice.doneWithUndo(getTranslation("matter.taken-off"), () -> {
                parts.agendas().put(meeting.id(), List.of(matter.id()));
                changed.run();
            });
        });
        off.setAriaLabel(getTranslation("matter.take-off.label", name));
        off.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return off;
    }

    private Component discussion() {
        if (meeting.isPlanned()) {
            return new SavedText(
                            getTranslation("matter.discussion"),
                            matter.discussion(),
                            Agendas.DISCUSSION_LENGTH,
                            (seen, wanted) -> parts.agendas().discuss(matter.id(), seen, wanted))
                    .help(getTranslation("matter.discussion.help"));
        }
        Paragraph text = new Paragraph(matter.discussion());
        text.addClassName("note-text");
        return text;
    }

    private Component decision() {
        Div block = new Div();
        block.addClassName("decision");
        DecisionRow made = matter.decision();
        boolean open = parts.mayKeep() && meeting.isPlanned();
        if (made == null) {
            if (open) {
                block.add(new Button(getTranslation("matter.decide"), Icon.GAVEL.create(), click -> decide()));
            }
            return block;
        }
        block.add(new StatusBadge(Tone.GREEN, MeetingTexts.of(made.kind())));
        if (made.movedTo() != null) {
            block.add(new Span(getTranslation("matter.moved-to", StageLabels.of(made.movedTo()))));
        }
        Span who = new Span(getTranslation("matter.written-by", made.byName()));
        who.addClassName("quiet");
        block.add(who);
        if (parts.mayKeep() && made.kind() == DecisionKind.CRITERIA) {
            Button behind = new Button(
                    getTranslation("proposal.behind"),
                    click -> parts.proposals().start(List.of(matter.household())));
            behind.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            block.add(behind);
        }
        if (open) {
            Button back = new Button(getTranslation("matter.take-back"), Icon.UNDO_2.create(), click -> takeBack());
            back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            block.add(back);
        }
        if (!made.text().isEmpty()) {
            Paragraph text = new Paragraph(made.text());
            text.addClassName("note-text");
            block.add(text);
        }
        return block;
    }

    /** With the matter as it is now: what was shown to whom may have changed since it was drawn. */
    private void decide() {
        parts.agendas().find(matter.id()).ifPresent(now -> new DecisionDialog(parts, now, name, decided).open());
    }

    private void takeBack() {
        DecisionOutcome outcome = parts.decisions().takeBack(matter.id());
        decided.run();
        if (outcome instanceof DecisionOutcome.Stored) {
            Notice.done(getTranslation("matter.taken-back"));
        } else {
            DecisionDialog.tell(outcome);
        }
    }
}
