package no.leietileie.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.RunningWork;
import no.leietileie.base.ui.WorkCard;
import no.leietileie.meeting.SeasonId;
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
        RunningWork.follow(this, this::follow);
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
        var actions = new SeasonActions(parts, season, this::reload);
        if (season.state() == SeasonState.PLANNING) {
            work = new WorkCard(getTranslation("season.planning"), parts.clock());
            work.explain(progress(season));
            content.add(header(season, actions.stop()), SeasonTexts.badge(season), work);
            return;
        }
        parts.meetings().noteLook(season.id());
        var survey = parts.invitations().survey(season.id());
        var plan = new SeasonContent(parts, season, survey, this::reload);
        content.add(header(season, actions.ofPlan(survey, plan::chooseWhomToInvite)), SeasonTexts.badge(season));
        if (season.state() == SeasonState.PROPOSED) {
            content.add(proposal(season.id()));
        }
        if (survey.wrong() > 0) {
            content.add(new WrongLettersCard(survey, () -> plan.letters().correct()));
        }
        content.add(new SeasonTabs(season.id(), address), plan.of(address));
    }

    private PageHeader header(SeasonRow season, Button... actions) {
        var header = new PageHeader(season.data().name(), actions);
        header.setNote(getTranslation(
                "season.days",
                Formats.date(season.data().firstDay()),
                Formats.date(season.data().lastDay()),
                Formats.number(season.households())));
        return header;
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

    private String progress(SeasonRow season) {
        var best = season.progress();
        return best.hasBegun()
                ? getTranslation("season.progress", best.meetings(), best.placed(), best.leftOut())
                : getTranslation("season.progress.first");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("season.title");
    }
}
