package no.leietileie.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Card;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.season.UnplacedRow;

/** The meetings of a season by whom they are for, and those who are in none. For colleagues only. */
class SeasonPlanPart extends Div {

    private final transient SeasonView.Asked why;
    private final transient SeasonNames names;

    SeasonPlanPart(List<MeetingRow> planned, List<UnplacedRow> unplaced, SeasonNames names, SeasonView.Asked why) {
        this.names = names;
        this.why = why;
        addClassName("season-plan");
        var groups = planned.stream()
                .collect(Collectors.groupingBy(
                        meeting -> SeasonTexts.of(meeting.kind()), TreeMap::new, Collectors.toList()));
        groups.forEach((group, rows) -> add(group(group, rows)));
        if (!unplaced.isEmpty()) {
            add(unplaced(unplaced));
        }
    }

    private Card group(String group, List<MeetingRow> rows) {
        Div cards = new Div();
        cards.addClassName("group-meetings");
        rows.forEach(row -> cards.add(new MeetingCard(row, names, why)));
        return new Card(group, cards);
    }

    private Card unplaced(List<UnplacedRow> rows) {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("season-unplaced");
        for (var row : rows) {
            Span outcome = new Span(SeasonTexts.of(row.outcome()));
            outcome.addClassName("quiet");
            lines.add(new ListItem(
                    MeetingCard.link(row.household(), names), outcome, MeetingCard.why(row.household(), names, why)));
        }
        return new Card(getTranslation("season.unplaced", rows.size()), lines);
    }
}
