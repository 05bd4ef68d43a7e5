package no.leietileie.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.day.ui.DayNavigation;
import no.leietileie.meeting.invitation.InvitationSurvey;
import no.leietileie.meeting.season.SeasonRow;
import no.leietileie.meeting.season.UnplacedRow;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.TimeSlot;

/** Builds the part of a planned season that its address asks for. */
final class SeasonContent {

    private final SeasonParts parts;
    private final SeasonRow season;
    private final InvitationSurvey survey;
    private final List<MeetingRow> meetings;
    private final List<UnplacedRow> unplaced;
    private final SeasonNames names;
    private final Runnable reload;

    /** @param survey of the letters that are out */
    SeasonContent(SeasonParts parts, SeasonRow season, InvitationSurvey survey, Runnable reload) {
        this.parts = parts;
        this.season = season;
        this.survey = survey;
        this.reload = reload;
        meetings = parts.meetings().listOf(season.id());
        unplaced = parts.meetings().listUnplaced(season.id());
        names = SeasonNames.of(parts, meetings, unplaced);
    }

    Component of(SeasonAddress address) {
        return switch (address.part()) {
            case OVERVIEW -> new SeasonOverview(parts, season, meetings, names);
            case BOARD -> board(address);
            case CALENDAR -> calendar(address);
            case LIST -> new SeasonPlanPart(meetings, unplaced, names, this::explain);
            case INVITATIONS -> new SeasonInvitationsPart(parts, meetings, survey, names, letters());
        };
    }

    InvitationActions letters() {
        return new InvitationActions(parts, season.id(), actions(), reload);
    }

    /** Among the meetings as they are now, not as the page found them. */
    void chooseWhomToInvite() {
        var now = parts.meetings().listOf(season.id());
        letters().choose(now, parts.invitations().survey(season.id()), SeasonNames.of(parts, now, List.of()));
    }

    private BoardActions actions() {
        return new BoardActions(parts, season.id(), meetings, names, reload);
    }

    private Component board(SeasonAddress address) {
        var board = parts.placements().board(season.id());
        var toCome =
                meetings.stream().filter(meeting -> board.isOpen(meeting.id())).toList();
        var groups = BoardGroups.of(toCome, address);
        return new SeasonBoard(
                board,
                groups.meetings(),
                groups.waiting(unplaced, board),
                names,
                groups.choice(wanted -> SeasonNavigation.open(season.id(), wanted)),
                actions());
    }

    private Component calendar(SeasonAddress address) {
        var board = parts.placements().board(season.id());
        var actions = actions();
        var date = address.date();
        var today = LocalDate.now(parts.clock());
        return new SeasonCalendar(
                address,
                date == null ? season.data().nearest(today) : date,
                today,
                meetings,
                parts.calendar()
                        .listBetween(season.data().firstDay(), season.data().lastDay()),
                board,
                names,
                new SeasonCalendar.Actions() {
                    @Override
                    public void go(SeasonAddress wanted) {
                        SeasonNavigation.open(season.id(), wanted);
                    }

                    @Override
                    public void open(MeetingRow meeting) {
                        if (board.isOpen(meeting.id())) {
                            actions.moveMeeting(meeting);
                        } else {
                            UI.getCurrent().navigate(DayNavigation.location(meeting.id()));
                        }
                    }

                    @Override
                    public void move(MeetingRow meeting, TimeSlot time) {
                        actions.moveMeeting(meeting, time);
                    }
                });
    }

    private void explain(HouseholdId household) {
        new WhyDialog(
                        SeasonNames.of(parts, Set.of(household)).of(household),
                        parts.placements().why(season.id(), household))
                .open();
    }
}
