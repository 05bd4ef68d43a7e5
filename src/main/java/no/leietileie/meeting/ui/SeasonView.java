package no.leietileie.meeting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.RunningWork;
import no.leietileie.base.ui.WorkCard;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.day.ui.DayNavigation;
import no.leietileie.meeting.invitation.InvitationSurvey;
import no.leietileie.meeting.invitation.LetterStanding;
import no.leietileie.meeting.season.SeasonRow;
import no.leietileie.meeting.season.SeasonState;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/** One season: what it needs, its plan as it is made, and the meetings that came of it. */
@Route(SeasonNavigation.SEASON)
@RolesAllowed(Role.REGISTER_NAME)
class SeasonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SeasonParts parts;
    private final Div content = new Div();
    private transient @Nullable SeasonRow shown;
    private transient SeasonAddress address = SeasonAddress.read(com.vaadin.flow.router.QueryParameters.empty());
    private @Nullable WorkCard work;

    /** Asked why a household is where it is. */
    interface Asked {

        void about(HouseholdId household);
    }

    SeasonView(SeasonParts parts) {
        this.parts = parts;
        addClassName("page");
        add(content);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var polls = attached.getUI().addPollListener(poll -> follow());
        addDetachListener(detached -> {
            detached.unregisterListener();
            polls.remove();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .getLong(SeasonNavigation.ID)
                .map(SeasonId::new)
                .orElseThrow(NotFoundException::new);
        address = SeasonAddress.read(event.getLocation().getQueryParameters());
        show(parts.seasons().find(id).orElseThrow(NotFoundException::new));
    }

    private void follow() {
        if (shown != null && shown.state() == SeasonState.PLANNING) {
            var now = parts.seasons().find(shown.id()).orElseThrow();
            if (now.state() == SeasonState.PLANNING && work != null) {
                work.explain(progress(now));
            } else {
                show(now);
            }
        }
    }

    private void reload() {
        if (shown != null) {
            show(parts.seasons().find(shown.id()).orElseThrow());
        }
    }

    private void show(SeasonRow season) {
        shown = season;
        work = null;
        content.removeAll();
        var header = new PageHeader(season.data().name(), actions(season));
        header.setNote(getTranslation(
                "season.days",
                Formats.date(season.data().firstDay()),
                Formats.date(season.data().lastDay()),
                Formats.number(season.households())));
        content.add(header, SeasonTexts.badge(season.state()));
        if (season.state() == SeasonState.PLANNING) {
            work = new WorkCard(getTranslation("season.planning"), parts.clock());
            work.explain(progress(season));
            content.add(work);
            return;
        }
        parts.meetings().noteLook(season.id());
        if (season.state() == SeasonState.PROPOSED) {
            content.add(proposal(season.id()));
        }
        var survey = parts.invitations().survey(season.id());
        if (survey.wrong() > 0) {
            content.add(new WrongLettersCard(survey, () -> letters(season).correct()));
        }
        content.add(tabs(season.id()));
        content.add(part(season, survey));
    }

    private Card proposal(SeasonId id) {
        Card card = new Card(
                getTranslation("season.proposal.waits"),
                new Paragraph(getTranslation("season.proposal.waits.explanation")),
                new RouterLink(
                        getTranslation("season.proposal.open"),
                        PlanProposalView.class,
                        SeasonNavigation.parameters(id)));
        card.addClassName("season-proposal");
        return card;
    }

    private Nav tabs(SeasonId id) {
        Nav tabs = new Nav();
        tabs.addClassName("views");
        tabs.setAriaLabel(getTranslation("season.parts"));
        for (var part : SeasonAddress.Part.values()) {
            RouterLink link = new RouterLink(
                    getTranslation("season.part." + part.key()), SeasonView.class, SeasonNavigation.parameters(id));
            link.setQueryParameters(address.with(part).toQuery());
            link.getElement().setAttribute("aria-current", part == address.part() ? "page" : "false");
            tabs.add(link);
        }
        return tabs;
    }

    private Component part(SeasonRow season, InvitationSurvey survey) {
        var meetings = parts.meetings().listOf(season.id());
        var unplaced = parts.meetings().listUnplaced(season.id());
        var names = SeasonNames.of(parts, meetings, unplaced);
        return switch (address.part()) {
            case OVERVIEW -> new SeasonOverview(parts, season, meetings, names);
            case BOARD -> {
                var board = parts.placements().board(season.id());
                var toCome = meetings.stream()
                        .filter(meeting -> board.isOpen(meeting.id()))
                        .toList();
                var groups = BoardGroups.of(toCome, address);
                yield new SeasonBoard(
                        board,
                        groups.meetings(),
                        groups.waiting(unplaced, board),
                        names,
                        groups.choice(wanted -> SeasonNavigation.open(season.id(), wanted)),
                        new BoardActions(parts, season.id(), board, meetings, names, this::reload));
            }
            case CALENDAR -> calendar(season, SeasonCalendar.shown(meetings), names);
            case LIST -> new SeasonPlanPart(meetings, unplaced, names, this::explain);
            case INVITATIONS -> new SeasonInvitationsPart(parts, meetings, survey, names, letters(season));
        };
    }

    private Component calendar(SeasonRow season, List<MeetingRow> meetings, SeasonNames names) {
        var date = address.date();
        return new SeasonCalendar(
                address,
                date == null ? season.data().nearest(LocalDate.now(parts.clock())) : date,
                meetings,
                parts.calendar()
                        .listBetween(season.data().firstDay(), season.data().lastDay()),
                names,
                wanted -> SeasonNavigation.open(season.id(), wanted),
                id -> meetings.stream()
                        .filter(meeting -> meeting.id().equals(id))
                        .findFirst()
                        .ifPresent(meeting -> move(season.id(), meeting, meetings, names)));
    }

    private void move(SeasonId id, MeetingRow meeting, List<MeetingRow> meetings, SeasonNames names) {
        var board = parts.placements().board(id);
        if (board.isOpen(meeting.id())) {
            new BoardActions(parts, id, board, meetings, names, this::reload).moveMeeting(meeting);
        } else {
            getUI().ifPresent(ui -> ui.navigate(DayNavigation.location(meeting.id())));
        }
    }

    private InvitationActions letters(SeasonRow season) {
        var meetings = parts.meetings().listOf(season.id());
        var names = SeasonNames.of(parts, meetings, List.of());
        var moves = new BoardActions(
                parts, season.id(), parts.placements().board(season.id()), meetings, names, this::reload);
        return new InvitationActions(parts, season.id(), moves, this::reload);
    }

    private void invite(SeasonRow season) {
        var meetings = parts.meetings().listOf(season.id());
        letters(season)
                .choose(meetings, parts.invitations().survey(season.id()), SeasonNames.of(parts, meetings, List.of()));
    }

    private Component[] actions(SeasonRow season) {
        if (season.state() == SeasonState.PLANNING) {
            Button stop = new Button(
                    getTranslation("season.stop"), click -> parts.plans().stop(season.id()));
            stop.setDisableOnClick(true);
            return new Component[] {stop};
        }
        Button edit = new Button(
                getTranslation("season.edit"), click -> new SeasonDialog(parts.seasons(), season, this::reload).open());
        Button plan = new Button(
                getTranslation(season.state() == SeasonState.DRAFT ? "season.plan" : "season.plan.anew"),
                click -> plan(season.id()));
        plan.setDisableOnClick(true);
        if (parts.invitations().survey(season.id()).count(LetterStanding.State.NOT_INVITED) == 0) {
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            return new Component[] {edit, plan};
        }
        Button invite = new Button(getTranslation("invitation.send"), Icon.MAIL.create(), click -> invite(season));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {edit, plan, invite};
    }

    private void plan(SeasonId id) {
        parts.plans().plan(id);
        getUI().ifPresent(RunningWork::started);
        reload();
    }

    private String progress(SeasonRow season) {
        var best = season.progress();
        return best.hasBegun()
                ? getTranslation("season.progress", best.meetings(), best.placed(), best.leftOut())
                : getTranslation("season.progress.first");
    }

    private void explain(HouseholdId household) {
        if (shown != null) {
            var names = SeasonNames.of(parts, java.util.Set.of(household));
            new WhyDialog(names.of(household), parts.placements().why(shown.id(), household)).open();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("season.title");
    }
}
