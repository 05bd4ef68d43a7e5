package no.leietileie.resource.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.resource.calendar.CalendarEntryData;
import no.leietileie.resource.calendar.FeastProposal;
import no.leietileie.resource.calendar.SpecialDayKind;
import no.leietileie.resource.calendar.WorkCalendar;

/** Ramadan and Eid as computed, for the municipality to take over or leave. */
class ProposalsCard extends Card {

    private final transient WorkCalendar calendar;
    private final transient Runnable changed;
    private final UnorderedList lines = new UnorderedList();

    ProposalsCard(WorkCalendar calendar, Runnable changed) {
        super(Texts.text("feast.title"));
        this.calendar = calendar;
        this.changed = changed;
        lines.addClassName("feast-list");
        Paragraph why = new Paragraph(getTranslation("feast.why"));
        why.addClassName("quiet");
        add(why, lines);
    }

    void load(int year) {
        List<FeastProposal> proposals = calendar.proposals(year);
        setVisible(!proposals.isEmpty());
        lines.removeAll();
        proposals.forEach(proposal -> lines.add(line(proposal)));
    }

    private ListItem line(FeastProposal proposal) {
        String name = ResourceLabels.feast(proposal.feast());
        Button take = new Button(getTranslation("feast.take"), click -> take(proposal, name));
        take.setAriaLabel(getTranslation("feast.take.label", name));
        take.addThemeVariants(ButtonVariant.SMALL);
        return new ListItem(
                new Span(name),
                new Span(Formats.date(proposal.firstDay()) + "–" + Formats.date(proposal.lastDay())),
                take);
    }

    private void take(FeastProposal proposal, String name) {
        long id = calendar.add(
                new CalendarEntryData(SpecialDayKind.AVOID, proposal.firstDay(), proposal.lastDay(), name));
        changed.run();
        Notice.doneWithUndo(getTranslation("form.saved"), () -> {
            calendar.remove(id);
            changed.run();
        });
    }
}
