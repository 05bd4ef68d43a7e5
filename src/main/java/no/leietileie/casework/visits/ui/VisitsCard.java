package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.visits.VisitKind;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.HouseholdPageChanged;

/** The visits of one household, and the way to a new one. */
class VisitsCard extends Card {

    private final transient VisitParts parts;
    private final HouseholdId household;
    private final UnorderedList lines = new UnorderedList();

    VisitsCard(VisitParts parts, HouseholdId household) {
        super(Texts.text("visit.title"));
        this.parts = parts;
        this.household = household;
        lines.addClassName("visit-list");
        withAction(new Button(getTranslation("visit.plan"), Icon.PLUS.create(), click -> plan(VisitKind.HOME)));
        withAction(
                new Button(getTranslation("visit.plan.office"), Icon.PLUS.create(), click -> plan(VisitKind.OFFICE)));
        add(lines);
        load();
    }

    private void plan(VisitKind kind) {
        parts.lease(household)
                .ifPresent(lease -> VisitDialog.plan(parts, lease, kind, visit -> {
                    load();
                    HouseholdPageChanged.tell(this);
                }));
    }

    private void load() {
        List<VisitRow> visits = parts.visits().listOf(household);
        lines.removeAll();
        visits.forEach(visit -> lines.add(line(visit)));
        if (visits.isEmpty()) {
            ListItem none = new ListItem(getTranslation("visit.none"));
            none.addClassName("quiet");
            lines.add(none);
        }
    }

    private static ListItem line(VisitRow visit) {
        return new ListItem(
                new RouterLink(VisitTexts.when(visit.slot()), VisitView.class, VisitsNavigation.parameters(visit.id())),
                kind(visit),
                VisitTexts.badge(visit));
    }

    private static Span kind(VisitRow visit) {
        Span kind = new Span(VisitTexts.kind(visit.kind()));
        kind.addClassName("quiet");
        return kind;
    }
}
