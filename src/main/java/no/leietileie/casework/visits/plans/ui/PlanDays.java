package no.leietileie.casework.visits.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.casework.visits.plans.Placement;
import no.leietileie.casework.visits.plans.PlanLine;
import no.leietileie.casework.visits.plans.VisitPlanData;
import no.leietileie.casework.visits.plans.VisitPlanRow;
import no.leietileie.casework.visits.plans.VisitPlanState;
import no.leietileie.resource.calendar.SpecialDay;
import no.leietileie.resource.ui.BookingTexts;

/** A plan that nobody works on: who has no time, then its visits day by day. */
class PlanDays extends Div {

    PlanDays(PlanParts parts, VisitPlanRow plan, List<PlanLine> lines, Consumer<VisitPlanRow> changed) {
        addClassName("visit-plan");
        VisitPlanData data = plan.data();
        PlanNames names = PlanNames.of(lines, new HashSet<>(data.consultants()), parts.tenants(), parts.resources());
        PlanCommands commands = new PlanCommands(parts, plan, changed);
        LineCommands actions = new LineCommands(parts, plan, names, changed);
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
        add(header, PlanTexts.badge(plan.state()), made(data, names));
        if (plan.state() == VisitPlanState.OVERTAKEN) {
            Paragraph overtaken = new Paragraph(getTranslation("visit-plan.overtaken"));
            overtaken.addClassName("attention");
            add(overtaken);
        }
        if (!leftOut.isEmpty()) {
            add(new LeftOutCard(leftOut, names, actions));
        }
        List<SpecialDay> special = parts.calendar().listBetween(data.firstDay(), data.lastDay());
        days.forEach((day, ofDay) -> add(day(day, ofDay, names, actions, special)));
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
}
