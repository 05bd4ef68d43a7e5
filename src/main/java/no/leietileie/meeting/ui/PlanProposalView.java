package no.leietileie.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.schedule.PlanProposalRow;
import no.leietileie.meeting.season.SeasonRow;
import org.jspecify.annotations.Nullable;

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
        add(summary(row));
        var names = SeasonNames.of(
                parts,
                row.changes().stream()
                        .map(PlanProposalRow.Change::household)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        add(changes("season.proposal.decided", row.changes().stream().filter(PlanProposalRow.Change::decided), names));
        add(changes("season.proposal.others", row.changes().stream().filter(change -> !change.decided()), names));
    }

    private Card summary(PlanProposalRow row) {
        Card card = new Card(getTranslation("season.proposal.summary"));
        card.add(
                new Paragraph(getTranslation(
                        "season.proposal.summary.of",
                        Formats.number(row.meetings()),
                        Formats.number(row.leftOut()),
                        Formats.number(row.changes().size()))),
                new StatusBadge(
                        row.toBeTold() == 0 ? Tone.GREEN : Tone.AMBER,
                        Texts.counted("season.proposal.to-be-told", row.toBeTold())));
        return card;
    }

    private Card changes(String titleKey, Stream<PlanProposalRow.Change> changes, SeasonNames names) {
        List<String> texts = changes.map(change -> text(change, names)).toList();
        Div content = new Div();
        if (texts.isEmpty()) {
            content.add(new Paragraph(getTranslation("season.proposal.no-changes")));
        } else {
            UnorderedList lines = new UnorderedList();
            lines.addClassName("proposal-changes");
            texts.forEach(text -> lines.add(new ListItem(text)));
            content.add(lines);
        }
        return new Card(getTranslation(titleKey, texts.size()), content);
    }

    private String text(PlanProposalRow.Change change, SeasonNames names) {
        return getTranslation(
                "season.change." + SeasonTexts.key(change.kind()),
                change.household() == null ? "" : names.of(change.household()),
                spot(change.before(), names),
                spot(change.after(), names));
    }

    private String spot(PlanProposalRow.@Nullable Spot spot, SeasonNames names) {
        return spot == null
                ? ""
                : getTranslation(
                        "season.change.spot",
                        SeasonTexts.of(spot.time()),
                        names.of(spot.venue()),
                        SeasonTexts.of(spot.group()));
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
