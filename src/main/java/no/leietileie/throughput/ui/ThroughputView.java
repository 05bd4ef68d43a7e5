package no.leietileie.throughput.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.municipality.Districts;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.DashboardFilter;
import no.leietileie.throughput.Figures;
import no.leietileie.throughput.drawing.Drawings;
import no.leietileie.throughput.layout.DashboardLayouts;
import no.leietileie.throughput.report.BoardReports;
import no.leietileie.throughput.subscription.Subscriptions;

/** Does municipal housing flow, and does the programme work: figures of a year, for all or for one part of the municipality. */
@Route("gjennomstromning")
@RolesAllowed({Role.LEADER_NAME, Role.TEAM_NAME, Role.ADMIN_NAME})
class ThroughputView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Figures figures;
    private final transient Drawings drawings;
    private final transient Clock clock;
    private final PageHeader header;
    private final FilterBar filters;
    private final Headlines headlines = new Headlines();
    private final FigureCards cards;
    private final Paragraph secrecy = new Paragraph();
    private DashboardFilter filter = DashboardFilter.of(0);

    ThroughputView(
            Figures figures,
            Drawings drawings,
            DashboardLayouts layouts,
            BoardReports reports,
            Subscriptions subscriptions,
            Districts districts,
            Clock clock) {
        this.figures = figures;
        this.drawings = drawings;
        this.clock = clock;
        this.filters = new FilterBar(districts, drawings.in(getLocale()));
        this.cards = new FigureCards(layouts);
        this.header = new PageHeader(
                getTranslation("throughput.title"), arrange(), present(), subscribe(subscriptions), report(reports));
        addClassName("page");
        secrecy.addClassName("quiet");
    }

    private Button arrange() {
        Button button = new Button(getTranslation("throughput.arrange"), Icon.COLUMNS_3.create());
        button.addClickListener(_ -> button.setText(
                getTranslation(cards.toggleArranging() ? "throughput.arrange.done" : "throughput.arrange")));
        return button;
    }

    private Button present() {
        return new Button(
                getTranslation("throughput.present"),
                Icon.PLAY.create(),
                _ -> UI.getCurrent().navigate(PresentationView.class, DashboardAddress.write(filter)));
    }

    private Button subscribe(Subscriptions subscriptions) {
        return new Button(
                getTranslation("throughput.subscribe"),
                Icon.MAIL.create(),
                _ -> new SubscriptionDialog(subscriptions).open());
    }

    private Anchor report(BoardReports reports) {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] pdf = reports.pdf(filter, filters.title(filter), getLocale());
                    return new DownloadResponse(
                            new ByteArrayInputStream(pdf), "styrerapport.pdf", "application/pdf", pdf.length);
                }),
                AttachmentType.DOWNLOAD,
                getTranslation("throughput.report"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (figures.mayBeSeen()) {
            LocalDate today = LocalDate.now(clock);
            filter = filters.known(DashboardAddress.read(event.getLocation().getQueryParameters(), today));
            show(figures.dashboard(filter), today);
        } else {
            add(new EmptyState(
                    Icon.CHART_LINE,
                    getTranslation("throughput.not-for-you"),
                    getTranslation("throughput.not-for-you.why")));
        }
    }

    private void show(Dashboard dashboard, LocalDate today) {
        SpokenChart.useLanguage(UI.getCurrent());
        String counted = getTranslation(
                "throughput.as-of", Formats.time(dashboard.snapshot().countedAt()));
        header.setNote(counted);
        filters.show(filter, today);
        headlines.show(drawings.headlines(dashboard, getLocale()));
        cards.show(drawings.of(dashboard, getLocale()), filters.title(filter) + ". " + counted, lists());
        secrecy.setText(
                getTranslation("throughput.secrecy", dashboard.snapshot().threshold()));
        add(header, filters, headlines, cards, secrecy);
    }

    /** Leaders see figures and no names. */
    private FigureCard.ListAddress lists() {
        boolean team = CurrentUser.get().roles().contains(Role.TEAM);
        String page = team ? RouteConfiguration.forSessionScope().getUrl(FigureListView.class) : "";
        DashboardFilter shown = filter;
        return question ->
                team ? page + "?" + DashboardAddress.write(shown, question).getQueryString() : null;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("throughput.title");
    }
}
