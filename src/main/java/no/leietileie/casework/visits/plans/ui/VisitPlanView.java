package no.leietileie.casework.visits.plans.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Breadcrumb;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.base.ui.WorkCard;
import no.leietileie.casework.visits.plans.Placement;
import no.leietileie.casework.visits.plans.PlanLine;
import no.leietileie.casework.visits.plans.VisitPlanData;
import no.leietileie.casework.visits.plans.VisitPlanId;
import no.leietileie.casework.visits.plans.VisitPlanRow;
import no.leietileie.casework.visits.plans.VisitPlanState;
import no.leietileie.resource.calendar.SpecialDay;
import no.leietileie.resource.ui.BookingTexts;
import org.jspecify.annotations.Nullable;

/** A proposal of visits, day by day: looked through, changed by hand, accepted as a whole, and taken back. */
@Route(VisitPlanView.ROUTE + "/:id([0-9]{1,18})")
@RolesAllowed(Role.TEAM_NAME)
class VisitPlanView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "besoksplan";
    static final String ID = "id";

    private final transient PlanParts parts;
    private final Div content = new Div();
    private transient @Nullable VisitPlanRow shown;
    private @Nullable WorkCard work;

    VisitPlanView(PlanParts parts) {
        this.parts = parts;
        addClassNames("page", "visit-plan-page");
        content.addClassName("visit-plan");
        add(new Breadcrumb(getTranslation("visit-plan.list"), VisitPlansView.class), content);
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
        VisitPlanId id =
                event.getRouteParameters().getLong(ID).map(VisitPlanId::new).orElseThrow(NotFoundException::new);
        VisitPlanRow plan = parts.plans().find(id).orElseThrow(NotFoundException::new);
        show(plan, parts.plans().open(id));
    }

    private void follow() {
        VisitPlanRow before = shown;
        if (before != null && before.state().isBusy()) {
            VisitPlanRow now = parts.plans().find(before.id()).orElseThrow();
            if (now.state().isBusy() && work != null) {
                tell(work, now);
            } else {
                show(now);
                new PlanCommands(parts, now, this::show).tell();
            }
        }
    }

    private void tell(WorkCard card, VisitPlanRow plan) {
        parts.progress().of(plan.id()).ifPresent(step -> card.show(step.done(), step.total()));
    }

    /** After a change by the same user, who has looked at the plan already. */
    private void show(VisitPlanRow plan) {
        show(plan, parts.plans().lines(plan.id()));
    }

    private void show(VisitPlanRow plan, List<PlanLine> lines) {
        shown = plan;
        work = null;
        content.removeAll();
        if (plan.state().isBusy()) {
            PageHeader header = new PageHeader(getTranslation("visit-plan.title"));
            header.setNote(PlanTexts.days(plan.data()));
            work = new WorkCard(
                    getTranslation(
                            plan.state() == VisitPlanState.ACCEPTING
                                    ? "visit-plan.accepting"
                                    : "visit-plan.withdrawing"),
                    parts.clock());
            work.explain(getTranslation("visit-plan.working"));
            tell(work, plan);
            content.add(header, work);
            return;
        }
        showLines(plan, lines);
    }

    private void showLines(VisitPlanRow plan, List<PlanLine> lines) {
        VisitPlanData data = plan.data();
        PlanNames names = PlanNames.of(lines, new HashSet<>(data.consultants()), parts.tenants(), parts.resources());
        PlanCommands commands = new PlanCommands(parts, plan, this::show);
        LineCommands actions = new LineCommands(parts, plan, names, this::show);
        List<PlanLine> placed =
                lines.stream().filter(line -> line.placement() != null).toList();
        List<PlanLine> leftOut =
                lines.stream().filter(line -> line.placement() == null).toList();
        Map<LocalDate, List<PlanLine>> days = placed.stream()
                .collect(Collectors.groupingBy(
                        line -> placement(line).slot().date(), TreeMap::new, Collectors.toList()));
        PageHeader header = new PageHeader(
                getTranslation("visit-plan.title"), commands.buttons(placed).toArray(Component[]::new));
        header.setNote(getTranslation(
                "visit-plan.placed",
                Formats.number(placed.size()),
                Formats.number(lines.size()),
                Formats.number(days.size()),
                days.size()));
        content.add(header, PlanTexts.badge(plan.state()), made(data, names));
        if (plan.state() == VisitPlanState.OVERTAKEN) {
            Paragraph overtaken = new Paragraph(getTranslation("visit-plan.overtaken"));
            overtaken.addClassName("attention");
            content.add(overtaken);
        }
        if (!leftOut.isEmpty()) {
            content.add(new LeftOutCard(leftOut, names, actions));
        }
        List<SpecialDay> special = parts.calendar().listBetween(data.firstDay(), data.lastDay());
        days.forEach((day, ofDay) -> content.add(day(day, ofDay, names, actions, special)));
    }

    private Paragraph made(VisitPlanData data, PlanNames names) {
        Paragraph words = new Paragraph(getTranslation(
                "visit-plan.made-with",
                PlanTexts.days(data),
                data.minutes(),
                data.mostPerDay(),
                data.consultants().stream()
                        .map(one -> names.person(one.value()))
                        .collect(Collectors.joining(", "))));
        words.addClassName("quiet");
        return words;
    }

    /** Nobody is kept from visiting in a holiday or at a feast; whoever looks the plan through should know of it. */
    private static Card day(
            LocalDate day, List<PlanLine> lines, PlanNames names, PlanActions actions, List<SpecialDay> special) {
        Card card = new Card(PlanTexts.day(day));
        card.addClassName("plan-day");
        special.stream()
                .filter(one -> one.contains(day))
                .forEach(one -> card.withAction(new StatusBadge(Tone.AMBER, BookingTexts.name(one))));
        lines.stream()
                .sorted((one, other) ->
                        placement(one).slot().compareTo(placement(other).slot()))
                .collect(Collectors.groupingBy(line -> names.crew(placement(line)), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(crew -> card.add(new CrewDayPart(crew, names, actions)));
        return card;
    }

    private static Placement placement(PlanLine line) {
        return Objects.requireNonNull(line.placement());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("visit-plan.title");
    }
}
