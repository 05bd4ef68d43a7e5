package no.leietileie.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Card;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.ParticipantRow;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.season.UnplacedRow;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.Resources;

/** The meetings of a season by whom they are for, and those who are in none. For colleagues only. */
class SeasonPlanPart extends Div {

    private final transient SeasonView.Asked why;
    private final transient SeasonNames names;

    SeasonPlanPart(SeasonId season, Meetings meetings, TenantList tenants, Resources resources, SeasonView.Asker why) {
        var planned = meetings.listOf(season);
        var unplaced = meetings.listUnplaced(season);
        addClassName("season-plan");
        this.names = names(planned, unplaced, tenants, resources);
        this.why = household -> why.about(household, names.of(household));
        var groups = planned.stream()
                .collect(Collectors.groupingBy(
                        meeting -> SeasonTexts.of(meeting.kind()), TreeMap::new, Collectors.toList()));
        groups.forEach((group, rows) -> add(group(group, rows)));
        if (!unplaced.isEmpty()) {
            add(unplaced(unplaced));
        }
    }

    private static SeasonNames names(
            List<MeetingRow> planned, List<UnplacedRow> unplaced, TenantList tenants, Resources resources) {
        var households = new HashSet<HouseholdId>();
        unplaced.forEach(row -> households.add(row.household()));
        var booked = new HashSet<ResourceId>();
        for (var meeting : planned) {
            meeting.participants().stream().map(ParticipantRow::household).forEach(households::add);
            booked.add(meeting.venue());
            booked.addAll(meeting.staff());
            meeting.interpreters().forEach(one -> booked.add(new ResourceId(one.interpreter())));
        }
        return new SeasonNames(tenants.names(households), resources.names(booked));
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
