package no.leietileie.meeting.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.meeting.planning.Message;
import no.leietileie.meeting.planning.capacity.CapacityReport;

/** What a season needs against what there is, before anybody plans it. */
class CapacityCard extends Card {

    CapacityCard(CapacityReport report) {
        super(report.isEnough() ? text("season.capacity.enough") : text("season.capacity.short"));
        addClassName("capacity");
        add(
                new StatusBadge(
                        report.isEnough() ? Tone.GREEN : Tone.AMBER,
                        getTranslation(report.isEnough() ? "season.capacity.ok" : "season.capacity.not-ok")),
                new Paragraph(getTranslation(
                        "season.capacity",
                        report.households(),
                        report.persons(),
                        report.neededMeetings(),
                        report.availableMeetings())));
        if (!report.shortages().isEmpty()) {
            add(list(report.shortages()));
        }
        if (!report.offers().isEmpty()) {
            add(new H3(getTranslation("season.capacity.offers")), list(report.offers()));
        }
    }

    private static String text(String key) {
        return Texts.text(key);
    }

    private static UnorderedList list(List<Message> messages) {
        UnorderedList lines = new UnorderedList();
        messages.forEach(message -> lines.add(new ListItem(SeasonTexts.of(message))));
        return lines;
    }
}
