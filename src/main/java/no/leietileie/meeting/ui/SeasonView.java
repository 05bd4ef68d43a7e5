package no.leietileie.meeting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.RunningWork;
import no.leietileie.base.ui.WorkCard;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.job.SeasonPlans;
import no.leietileie.meeting.schedule.Placements;
import no.leietileie.meeting.season.SeasonRow;
import no.leietileie.meeting.season.SeasonState;
import no.leietileie.meeting.season.Seasons;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.resource.Resources;
import org.jspecify.annotations.Nullable;

/** One season: what it needs, its plan as it is made, and the meetings that came of it. */
@Route(SeasonNavigation.SEASON)
@RolesAllowed(Role.TEAM_NAME)
class SeasonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Seasons seasons;
    private final transient SeasonPlans plans;
    private final transient Meetings meetings;
    private final transient Placements placements;
    private final transient TenantList tenants;
    private final transient Resources resources;
    private final transient Clock clock;
    private final Div content = new Div();
    private transient @Nullable SeasonRow shown;
    private @Nullable WorkCard work;

    /** Asked why a household is where it is. */
    interface Asked {
        void about(HouseholdId household);
    }

    /** As {@link Asked}, by one who knows its name. */
    interface Asker {
        void about(HouseholdId household, String name);
    }

    SeasonView(
            Seasons seasons,
            SeasonPlans plans,
            Meetings meetings,
            Placements placements,
            TenantList tenants,
            Resources resources,
            Clock clock) {
        this.seasons = seasons;
        this.plans = plans;
        this.meetings = meetings;
        this.placements = placements;
        this.tenants = tenants;
        this.resources = resources;
        this.clock = clock;
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
        show(seasons.find(id).orElseThrow(NotFoundException::new));
    }

    private void follow() {
        if (shown != null && shown.state() == SeasonState.PLANNING) {
            var now = seasons.find(shown.id()).orElseThrow();
            if (now.state() == SeasonState.PLANNING && work != null) {
                work.explain(progress(now));
            } else {
                show(now);
            }
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
            work = new WorkCard(getTranslation("season.planning"), clock);
            work.explain(progress(season));
            content.add(work);
            return;
        }
        meetings.noteLook(season.id());
        content.add(new CapacityCard(plans.capacity(season.id())));
        if (season.state() != SeasonState.DRAFT) {
            content.add(new SeasonPlanPart(season.id(), meetings, tenants, resources, this::explain));
        }
    }

    private Button actions(SeasonRow season) {
        boolean planning = season.state() == SeasonState.PLANNING;
        Button button = planning
                ? new Button(getTranslation("season.stop"), click -> plans.stop(season.id()))
                : new Button(getTranslation("season.plan"), click -> plan(season.id()));
        if (!planning) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.setDisableOnClick(true);
        return button;
    }

    private void plan(SeasonId id) {
        plans.plan(id);
        getUI().ifPresent(RunningWork::started);
        show(seasons.find(id).orElseThrow());
    }

    private String progress(SeasonRow season) {
        var best = season.progress();
        return best.hasBegun()
                ? getTranslation("season.progress", best.meetings(), best.placed(), best.leftOut())
                : getTranslation("season.progress.first");
    }

    private void explain(HouseholdId household, String name) {
        if (shown != null) {
            new WhyDialog(name, placements.why(shown.id(), household)).open();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("season.title");
    }
}
