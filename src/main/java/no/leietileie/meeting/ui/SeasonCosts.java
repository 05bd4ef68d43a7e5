package no.leietileie.meeting.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.leietileie.base.Nok;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.MeetingState;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.interpreting.CostReason;
import no.leietileie.meeting.interpreting.OrderRow;
import no.leietileie.resource.VenueRow;

/** What a season costs: interpreters as recorded or agreed, and venues. */
final class SeasonCosts {

    private static final int ORE = 100;

    private final List<MeetingRow> meetings;
    private final Map<MeetingId, List<OrderRow>> orders;
    private final List<VenueRow> venues;

    SeasonCosts(SeasonParts parts, SeasonId season, List<MeetingRow> meetings) {
        this.meetings = meetings.stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .toList();
        orders = parts.orders().listOf(season);
        venues = parts.venues().listAll();
    }

    Card card() {
        Nok interpreters = sum(orders.values().stream()
                .flatMap(Collection::stream)
                .map(OrderRow::counted)
                .toList());
        Nok inVain = sum(orders.values().stream()
                .flatMap(Collection::stream)
                .filter(order -> order.reason() == CostReason.TOO_LATE || order.reason() == CostReason.NOBODY_CAME)
                .map(OrderRow::counted)
                .toList());
        Nok rent = sum(meetings.stream()
                .flatMap(meeting -> venues.stream()
                        .filter(venue -> venue.id().equals(meeting.venue()))
                        .map(venue -> venue.data().facts().price())
                        .filter(Objects::nonNull))
                .toList());
        Nok all = interpreters.plus(rent);
        Facts facts = new Facts()
                .fact(Texts.text("season.costs.interpreters"), kroner(interpreters))
                .fact(Texts.text("season.costs.in-vain"), kroner(inVain))
                .fact(Texts.text("season.costs.venues"), kroner(rent))
                .fact(Texts.text("season.costs.all"), kroner(all));
        if (!meetings.isEmpty()) {
            facts.fact(Texts.text("season.costs.each"), kroner(Nok.ofKroner(all.ore() / ORE / meetings.size())));
        }
        Paragraph how = new Paragraph(Texts.text("season.costs.how"));
        how.addClassName("quiet");
        return new Card(Texts.text("season.costs"), facts, how);
    }

    private static String kroner(Nok amount) {
        return Texts.text("season.costs.kroner", Formats.money(amount));
    }

    private static Nok sum(List<Nok> amounts) {
        return amounts.stream().reduce(Nok.ZERO, Nok::plus);
    }
}
