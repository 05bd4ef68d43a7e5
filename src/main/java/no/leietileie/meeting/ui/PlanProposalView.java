package no.leietileie.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.schedule.PlanProposalRow;
import no.leietileie.meeting.season.SeasonRow;

/** A plan made anew: every change that it would bring, to be accepted or discarded as a whole. */
@Route(SeasonNavigation.PROPOSAL)
@RolesAllowed(Role.REGISTER_NAME)
class PlanProposalView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final transient SeasonParts parts;

    PlanProposalView(SeasonParts parts) {
        this.parts = parts;
        addClassNames("page", "proposal-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var season = event.getRouteParameters()
                .getLong(SeasonNavigation.ID)
                .map(SeasonId::new)
                .flatMap(parts.seasons()::find)
                .orElseThrow(NotFoundException::new);
        removeAll();
        parts.meetings().noteLook(season.id());
        parts.proposals().find(season.id()).ifPresentOrElse(row -> show(season, row), () -> none(season));
    }

    private void none(SeasonRow season) {
        Button back = new Button(getTranslation("season.proposal.back"), click -> SeasonNavigation.open(season.id()));
        add(
                new PageHeader(
                        getTranslation("season.proposal.of", season.data().name()), back),
                new EmptyState(
                        Icon.USERS,
                        getTranslation("season.proposal.none"),
                        getTranslation("season.proposal.none.explanation")));
    }

    private void show(SeasonRow season, PlanProposalRow row) {
        Button back = new Button(getTranslation("season.proposal.back"), click -> SeasonNavigation.open(season.id()));
        Button discard = new Button(getTranslation("season.proposal.discard"), click -> discard(season.id()));
        Button accept = new Button(getTranslation("season.proposal.accept"), click -> ask(season.id(), row));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var header = new PageHeader(
                getTranslation("season.proposal.of", season.data().name()),
                row.overtaken() ? new Button[] {back, discard} : new Button[] {back, discard, accept});
        header.setNote(getTranslation(
                "season.proposal.made",
                row.madeBy(),
                Formats.date(row.madeAt().atZone(OSLO).toLocalDate()),
                Formats.clock(row.madeAt().atZone(OSLO).toLocalTime())));
        add(header);
        if (row.overtaken()) {
            add(new Card(
                    getTranslation("season.proposal.overtaken"),
                    new Paragraph(getTranslation("season.proposal.overtaken.explanation"))));
            return;
        }
        var letters = new CorrectedLetters(parts, parts.invitations().foresee(season.id()));
        add(new ProposalChanges(parts, row, letters));
    }

    private void ask(SeasonId season, PlanProposalRow row) {
        Confirmation.ask(
                getTranslation("season.proposal.accept.title"),
                Texts.counted("season.proposal.accept.summary", row.toBeTold()),
                getTranslation("season.proposal.accept"),
                () -> accept(season));
    }

    private void accept(SeasonId season) {
        switch (parts.proposals().accept(season)) {
            case ACCEPTED -> Notice.done(getTranslation("season.proposal.accepted"));
            case OVERTAKEN -> Notice.failed(getTranslation("season.proposal.overtaken.explanation"));
            case GONE -> Notice.failed(getTranslation("season.proposal.gone"));
        }
        SeasonNavigation.open(season);
    }

    private void discard(SeasonId season) {
        parts.proposals().discard(season);
        Notice.done(getTranslation("season.proposal.discarded"));
        SeasonNavigation.open(season);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("season.title");
    }
}
