package no.leietileie.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import no.leietileie.access.Role;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.meeting.season.SeasonRow;
import no.leietileie.meeting.season.Seasons;
import no.leietileie.register.tenants.HouseholdLists;

/** The seasons of group meetings, the latest first. */
@Route(SeasonNavigation.LIST)
@RolesAllowed(Role.REGISTER_NAME)
class SeasonsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Seasons seasons;
    private final transient HouseholdLists lists;
    private final transient Clock clock;
    private final Div content = new Div();

    SeasonsView(Seasons seasons, HouseholdLists lists, Clock clock) {
        this.seasons = seasons;
        this.lists = lists;
        this.clock = clock;
        addClassName("page");
        add(new PageHeader(getTranslation("season.title"), newSeason()), content);
    }

    private Button newSeason() {
        Button create = new Button(
                getTranslation("season.new"),
                Icon.PLUS.create(),
                click -> new SeasonDialog(seasons, lists, clock).open());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return create;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        var all = seasons.listAll();
        if (all.isEmpty()) {
            content.add(new EmptyState(
                    Icon.USERS, getTranslation("season.none"), getTranslation("season.none.explanation")));
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("season-list");
        all.forEach(season -> lines.add(line(season)));
        content.add(lines);
    }

    private ListItem line(SeasonRow season) {
        RouterLink link =
                new RouterLink(season.data().name(), SeasonView.class, SeasonNavigation.parameters(season.id()));
        Span days = new Span(getTranslation(
                "season.days",
                Formats.date(season.data().firstDay()),
                Formats.date(season.data().lastDay()),
                Formats.number(season.households())));
        days.addClassName("quiet");
        return new ListItem(link, days, SeasonTexts.badge(season));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("season.title");
    }
}
