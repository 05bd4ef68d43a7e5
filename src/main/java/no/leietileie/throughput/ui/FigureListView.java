package no.leietileie.throughput.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.register.ui.RegisterNavigation;
import no.leietileie.throughput.DashboardFilter;
import no.leietileie.throughput.FigureLists;
import no.leietileie.throughput.counting.ListQuestion;
import org.jspecify.annotations.Nullable;

/** Who is behind a number. */
@Route("gjennomstromning/liste")
@RolesAllowed(Role.TEAM_NAME)
class FigureListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FigureLists lists;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader(getTranslation("figure-list.title"));
    private final RouterLink back = new RouterLink();
    private final Paragraph what = new Paragraph();
    private final Grid<TenantRow> grid = new Grid<>();
    private transient @Nullable ListQuestion question;
    private DashboardFilter filter = DashboardFilter.of(0);

    FigureListView(FigureLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
        addClassName("page");
        what.addClassName("quiet");
        back.setText(getTranslation("figure-list.back"));
        grid.addComponentColumn(
                        row -> new Anchor(RegisterNavigation.householdLocation(row.householdId()), row.tenantName()))
                .setHeader(getTranslation("figure-list.tenant"));
        grid.addColumn(row -> Formats.text(row.streetAddress())).setHeader(getTranslation("figure-list.address"));
        grid.addColumn(row -> Formats.text(row.districtName())).setHeader(getTranslation("throughput.district"));
        grid.addColumn(row -> stage(row.stage())).setHeader(getTranslation("figure-list.stage"));
        grid.addColumn(row -> Formats.text(row.consultantName())).setHeader(getTranslation("figure-list.consultant"));
        grid.setEmptyStateText(getTranslation("figure-list.empty"));
        add(back, header, what, grid);
    }

    private static String stage(@Nullable String stage) {
        return stage == null ? Formats.UNKNOWN : Texts.find("stage." + stage).orElse(stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = DashboardAddress.read(event.getLocation().getQueryParameters(), LocalDate.now(clock));
        question = DashboardAddress.readList(event.getLocation().getQueryParameters());
        back.setRoute(ThroughputView.class);
        back.setQueryParameters(DashboardAddress.write(filter));
        ListQuestion asked = question;
        if (asked == null || !CurrentUser.get().seesEveryHousehold()) {
            event.forwardTo(ThroughputView.class);
            return;
        }
        lists.noteLook(asked);
        header.setNote(Formats.number(lists.count(asked, filter)));
        what.setText(getTranslation(
                "figure-list." + asked.source().toLowerCase(Locale.ROOT).replace('_', '-')));
        grid.setItemsPageable(page -> lists.page(asked, filter, page));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("figure-list.title");
    }
}
