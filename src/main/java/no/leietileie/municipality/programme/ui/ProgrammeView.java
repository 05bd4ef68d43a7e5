package no.leietileie.municipality.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.municipality.programme.MilestoneRow;
import no.leietileie.municipality.programme.Programme;
import no.leietileie.municipality.programme.ProgrammeStep;
import no.leietileie.municipality.programme.TargetRow;
import no.leietileie.municipality.programme.YearPlan;

/** The plan of one year: its targets and, step by step, its milestones. */
@Route("program")
@RolesAllowed({Role.TEAM_NAME, Role.TEMPLATE_ADMIN_NAME, Role.LEADER_NAME, Role.ADMIN_NAME})
class ProgrammeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Programme programme;
    private final transient Clock clock;
    private final Button add = new Button(getTranslation("programme.add"), Icon.PLUS.create());
    private final PageHeader header = new PageHeader(getTranslation("programme.title"), add);
    private final YearLinks years = new YearLinks();
    private final Div content = new Div();
    private int year;

    ProgrammeView(Programme programme, Clock clock) {
        this.programme = programme;
        this.clock = clock;
        addClassName("page");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(click -> new MilestoneDialog(programme, year, this::load).open());
        content.addClassName("programme");
        add(header, years, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YearLinks.PARAMETER)
                .filter(text -> text.matches("2\\d{3}"))
                .map(Integer::parseInt)
                .orElseGet(() -> LocalDate.now(clock).getYear());
        load();
    }

    private void load() {
        YearPlan plan = programme.planOf(year);
        header.setNote(
                plan.isEmpty()
                        ? ""
                        : getTranslation(
                                "programme.note",
                                plan.countDone(),
                                plan.milestones().size()));
        add.setVisible(!plan.isEmpty() && mayEdit());
        years.show(programme.listYears(), year);
        content.removeAll();
        if (plan.isEmpty()) {
            content.add(emptyState());
        } else {
            content.add(targetCards(plan.targets()));
            plan.bySteps().forEach((step, rows) -> content.add(card(step, rows)));
        }
    }

    private Component targetCards(List<TargetRow> targets) {
        Div cards = new Div();
        cards.addClassName("target-cards");
        targets.forEach(target -> cards.add(
                new TargetCard(target, () -> new TargetDialog(programme, target, this::load).open(), mayEdit())));
        return cards;
    }

    private Component card(ProgrammeStep step, List<MilestoneRow> rows) {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("milestones");
        LocalDate today = LocalDate.now(clock);
        rows.forEach(row -> lines.add(new MilestoneLine(row, programme, today, mayEdit(), this::load)));
        return new Card(ProgrammeTexts.of(step), lines);
    }

    private Component emptyState() {
        String title = getTranslation("programme.empty", Integer.toString(year));
        if (!mayEdit()) {
            return new EmptyState(Icon.FLAG, title, getTranslation("programme.empty.read"));
        }
        String verb = programme.hasPlanBefore(year) ? "programme.plan.copy" : "programme.plan.original";
        Button start = new Button(getTranslation(verb), click -> {
            programme.startPlan(year);
            load();
        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyState(Icon.FLAG, title, getTranslation("programme.empty.edit"), start);
    }

    private static boolean mayEdit() {
        return CurrentUser.get().looksAfterRegister()
                || CurrentUser.get().roles().contains(Role.ADMIN);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("programme.title");
    }
}
