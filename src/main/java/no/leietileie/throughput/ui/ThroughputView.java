package no.leietileie.throughput.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.municipality.Districts;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.DashboardFilter;
import no.leietileie.throughput.Exits;
import no.leietileie.throughput.Figures;
import no.leietileie.throughput.ShownCount;

/** Does municipal housing flow, and does the programme work: figures of a year, for all or for one district. */
@Route("gjennomstromning")
@RolesAllowed({Role.LEADER_NAME, Role.TEAM_NAME, Role.ADMIN_NAME})
class ThroughputView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Figures figures;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader(getTranslation("throughput.title"));
    private final FilterBar filters;
    private final Paragraph secrecy = new Paragraph();
    private final Div headlines = new Div();
    private final Div cards = new Div();

    ThroughputView(Figures figures, Districts districts, Clock clock) {
        this.figures = figures;
        this.clock = clock;
        this.filters = new FilterBar(districts);
        addClassName("page");
        secrecy.addClassName("quiet");
        headlines.addClassName("headlines");
        cards.addClassName("figure-cards");
        add(header, filters, headlines, cards, secrecy);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int thisYear = LocalDate.now(clock).getYear();
        DashboardFilter filter = DashboardAddress.read(event.getLocation().getQueryParameters(), thisYear);
        Dashboard dashboard = figures.dashboard(filter);
        header.setNote(getTranslation("throughput.as-of", Formats.date(dashboard.asOf())));
        filters.show(filter, thisYear);
        secrecy.setText(getTranslation("throughput.secrecy", dashboard.threshold()));
        showHeadlines(dashboard);
        cards.removeAll();
        FigureCards.of(dashboard).forEach(cards::add);
    }

    private void showHeadlines(Dashboard dashboard) {
        Exits exits = dashboard.exits();
        Exits before = dashboard.exitsBefore();
        headlines.removeAll();
        headlines.add(
                headline(
                        "throughput.flow",
                        FigureTexts.percent(dashboard.flow().latest()),
                        FigureTexts.percent(dashboard.flowBefore().latest())),
                headline("throughput.bought", exits.toOwnership(), before.toOwnership()),
                headline(
                        "throughput.ownership-share",
                        FigureTexts.percent(exits.toOwnership().shareOf(exits.all())),
                        FigureTexts.percent(before.toOwnership().shareOf(before.all()))),
                headline("throughput.exits", exits.all(), before.all()));
    }

    private Headline headline(String key, ShownCount now, ShownCount before) {
        return headline(key, FigureTexts.of(now), FigureTexts.of(before));
    }

    private Headline headline(String key, String now, String before) {
        return new Headline(getTranslation(key), now, getTranslation("throughput.before", before));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("throughput.title");
    }
}
