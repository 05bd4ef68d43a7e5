package no.leietileie.casework.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.casework.criteria.ProposalRow;
import no.leietileie.municipality.PolicyChange;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.municipality.PolicyState;

/** The criteria that hold, how they came to be, and what is proposed. */
@Route("kriterier")
@RolesAllowed({Role.TEAM_NAME, Role.ADMIN_NAME})
class CriteriaView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient CriteriaParts parts;
    private final Div cards = new Div();

    CriteriaView(CriteriaParts parts) {
        this.parts = parts;
        addClassName("page");
        cards.addClassName("meeting-cards");
        Paragraph explanation = new Paragraph(getTranslation("criteria.explanation"));
        explanation.addClassNames("readable", "quiet");
        add(new PageHeader(getTranslation("criteria.title")), explanation, cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        cards.removeAll();
        parts.criteria().listAll().forEach(key -> cards.add(criterion(key)));
        cards.add(proposalsCard());
    }

    private <T> Card criterion(PolicyKey<T> key) {
        T now = parts.criteria().get(key);
        UnorderedList lines = new UnorderedList();
        CriteriaTexts.lines(key, now).forEach(line -> lines.add(new ListItem(line)));
        Card card = new Card(getTranslation(key.titleKey()), lines);
        if (CriteriaParts.isOfTeam()) {
            card.withAction(new Button(
                    getTranslation("proposal.new"),
                    Icon.PLUS.create(),
                    click -> ProposalDialog.create(parts.proposals(), key, now, parts.today())));
        }
        List<PolicyChange<T>> versions = parts.criteria().listVersions(key);
        if (!versions.isEmpty()) {
            card.add(new H3(getTranslation("criteria.versions")), versions(versions));
        }
        return card;
    }

    private <T> UnorderedList versions(List<PolicyChange<T>> versions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("meeting-list");
        versions.stream()
                .filter(version -> version.state() != PolicyState.WITHDRAWN)
                .forEach(version -> {
                    Span from = new Span(getTranslation("criteria.from", Formats.date(version.validFrom())));
                    Span why = new Span(
                            version.reason() == null ? getTranslation("criteria.no-reason") : version.reason());
                    why.addClassName("quiet");
                    list.add(new ListItem(
                            from,
                            why,
                            new Span(getTranslation(
                                    "rules.state." + version.state().name()))));
                });
        return list;
    }

    private Card proposalsCard() {
        UnorderedList list = new UnorderedList();
        list.addClassName("meeting-list");
        List<ProposalRow> all = parts.proposals().listAll();
        all.forEach(row -> {
            Span what = new Span(getTranslation(row.criterion().titleKey()));
            what.addClassName("quiet");
            list.add(new ListItem(
                    new Anchor(CriteriaNavigation.location(row.id()), row.data().title()),
                    what,
                    CriteriaTexts.badge(row.state())));
        });
        Card card = new Card(getTranslation("proposal.list"));
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("proposal.none"));
            none.addClassName("quiet");
            card.add(none);
        } else {
            card.add(list);
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("criteria.title");
    }
}
