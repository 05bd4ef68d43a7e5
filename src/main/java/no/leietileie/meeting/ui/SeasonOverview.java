package no.leietileie.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.MeetingState;
import no.leietileie.meeting.season.SeasonRow;
import no.leietileie.meeting.season.SeasonState;
import no.leietileie.municipality.programme.TargetKind;
import no.leietileie.municipality.programme.TargetRow;
import no.leietileie.municipality.programme.TargetStanding;
import no.leietileie.resource.calendar.SpecialDayKind;
import no.leietileie.resource.ui.BookingTexts;

/** What a season needs, how far it has come, what it uses and which days it avoids. */
class SeasonOverview extends Div {

    private static final String WORK_CALENDAR = "ressurser/kalender";
    private static final int WEEK = 7;

    SeasonOverview(SeasonParts parts, SeasonRow season, List<MeetingRow> meetings, SeasonNames names) {
        addClassName("season-overview");
        add(new CapacityCard(parts.plans().capacity(season.id())));
        if (season.state() != SeasonState.DRAFT) {
            add(standing(parts, season, meetings));
            add(
                    new AttendanceFigures(meetings, parts.clock().instant()).card(),
                    new SeasonCosts(parts, season.id(), meetings).card(),
                    new UseCard(parts.use().of(season.id()), names));
        }
        add(grouping(parts), days(parts, season));
    }

    private Card standing(SeasonParts parts, SeasonRow season, List<MeetingRow> meetings) {
        long held = meetings.stream()
                .filter(meeting -> meeting.state() == MeetingState.HELD)
                .count();
        long planned = meetings.stream()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .count();
        long weeks =
                ChronoUnit.DAYS.between(season.data().firstDay(), season.data().lastDay()) / WEEK + 1;
        long households = meetings.stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .mapToLong(meeting -> meeting.expected().size())
                .sum();
        Facts facts = new Facts()
                .fact(getTranslation("season.standing.planned"), Formats.number(planned))
                .fact(getTranslation("season.standing.held"), Formats.number(held))
                .fact(
                        getTranslation("season.standing.pace"),
                        getTranslation(
                                "season.standing.pace.of",
                                Formats.number((planned + held + weeks / 2) / weeks),
                                Formats.number(season.data().meetingsPerWeek())))
                .fact(
                        getTranslation("season.standing.households"),
                        getTranslation(
                                "season.standing.households.of",
                                Formats.number(households),
                                Formats.number(season.households())));
        parts.programme().planOf(season.data().firstDay().getYear()).targets().stream()
                .filter(target -> target.data().kind() != TargetKind.HOME_VISITS)
                .forEach(target -> facts.fact(
                        getTranslation("season.standing.target."
                                + SeasonTexts.key(target.data().kind())),
                        target(target)));
        return new Card(getTranslation("season.standing"), facts);
    }

    /** With its days: the programme's target may be for others than the season's. */
    private String target(TargetRow target) {
        TargetStanding standing = target.standing();
        return standing == null
                ? Formats.UNKNOWN
                : getTranslation(
                        "season.standing.target.of",
                        Formats.number(standing.reached()),
                        Formats.number(standing.goal()),
                        Formats.date(target.data().from()),
                        Formats.date(target.data().to()));
    }

    private Card grouping(SeasonParts parts) {
        var setting = parts.groupKey();
        Card card = new Card(
                getTranslation("season.grouping"),
                new Paragraph(getTranslation("season.grouping." + (setting.byLanguage() ? "language" : "nationality"))),
                new Paragraph(getTranslation("season.grouping.privacy")));
        if (!setting.purpose().isBlank()) {
            card.add(new Paragraph(getTranslation("season.grouping.purpose", setting.purpose())));
        }
        return card;
    }

    private Card days(SeasonParts parts, SeasonRow season) {
        UnorderedList lines = new UnorderedList();
        var days = parts.calendar()
                .listBetween(season.data().firstDay(), season.data().lastDay());
        days.stream()
                .filter(day -> day.kind().isClosed() || day.kind() == SpecialDayKind.AVOID)
                .forEach(day -> lines.add(new ListItem(
                        day.firstDay().equals(day.lastDay())
                                ? getTranslation(
                                        "season.avoid.day", Formats.date(day.firstDay()), BookingTexts.name(day))
                                : getTranslation(
                                        "season.avoid.days",
                                        Formats.date(day.firstDay()),
                                        Formats.date(day.lastDay()),
                                        BookingTexts.name(day)))));
        Card card = new Card(getTranslation("season.avoid"));
        card.add(lines.getComponentCount() == 0 ? new Paragraph(getTranslation("season.avoid.none")) : lines);
        card.add(
                new Paragraph(getTranslation("season.avoid.help")),
                new Anchor(WORK_CALENDAR, getTranslation("season.avoid.edit")));
        return card;
    }
}
