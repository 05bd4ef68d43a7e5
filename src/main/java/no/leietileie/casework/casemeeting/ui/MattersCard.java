package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.casework.casemeeting.DecisionRow;
import no.leietileie.casework.casemeeting.MatterRow;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Selection;

/** Whether the household is to be discussed, and what was decided about it. */
class MattersCard extends Card {

    private final transient MeetingParts parts;
    private final HouseholdId household;
    private final Button flag;
    private final Div lines = new Div();

    MattersCard(MeetingParts parts, HouseholdId household) {
        super(Texts.text("case-meeting.title"));
        this.parts = parts;
        this.household = household;
        lines.addClassName("matter-list");
        flag = new Button(
                getTranslation("matter.flag"),
                Icon.FLAG.create(),
                click ->
                        new FlagDialog(parts.matters(), new Selection.Ticked(Set.of(household)), 1, this::load).open());
        withAction(flag);
        add(lines);
        load();
    }

    private void load() {
        List<MatterRow> matters = parts.matters().listOf(household);
        flag.setVisible(matters.stream().allMatch(matter -> matter.decision() != null));
        lines.removeAll();
        matters.forEach(matter -> lines.add(line(matter)));
        if (matters.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("matter.none"));
            none.addClassName("quiet");
            lines.add(none);
        }
    }

    private Div line(MatterRow matter) {
        Div line = new Div(status(matter), new Span(matter.why()));
        line.addClassName("matter-words");
        DecisionRow decision = matter.decision();
        if (decision != null && !decision.text().isEmpty()) {
            Paragraph text = new Paragraph(decision.text());
            text.addClassName("note-text");
            line.add(text);
        }
        return line;
    }

    private Component status(MatterRow matter) {
        DecisionRow decision = matter.decision();
        if (matter.meeting() == null) {
            return new StatusBadge(Tone.AMBER, getTranslation("matter.waits", Formats.time(matter.flaggedAt())));
        }
        String day = parts.meetings()
                .find(matter.meeting())
                .map(meeting -> Formats.date(meeting.data().heldOn()))
                .orElse(Formats.UNKNOWN);
        StatusBadge badge = decision == null
                ? new StatusBadge(Tone.BLUE, getTranslation("matter.on-agenda", day))
                : new StatusBadge(Tone.GREEN, getTranslation("matter.decided", day, MeetingTexts.of(decision.kind())));
        Anchor link = new Anchor(CaseMeetingNavigation.location(matter.meeting()), badge);
        link.addClassName("quiet-link");
        return link;
    }
}
