package no.leietileie.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.casework.casemeeting.Agendas;
import no.leietileie.casework.casemeeting.CaseMeetingId;
import no.leietileie.casework.casemeeting.CaseMeetings;
import no.leietileie.casework.casemeeting.Decision;
import no.leietileie.casework.casemeeting.DecisionKind;
import no.leietileie.casework.casemeeting.Decisions;
import no.leietileie.casework.casemeeting.MatterId;
import no.leietileie.casework.casemeeting.MatterRow;
import no.leietileie.casework.casemeeting.Matters;
import no.leietileie.casework.casemeeting.MeetingData;
import no.leietileie.casework.casemeeting.MeetingState;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.stages.StageTransitions;
import no.leietileie.casework.stages.Transition;
import no.leietileie.casework.tasks.NewTask;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Meetings of the interdisciplinary group: a season behind us with its decisions, two ahead, and some who wait. */
@Component
@Order(80)
class DemoCaseMeetings implements DemoPart {

    private static final long SEED = 2016;
    private static final int WEEKS_BACK = 12;
    private static final int WEEKS_BETWEEN = 2;
    private static final int COMING = 2;
    private static final int MATTERS_EACH = 5;
    private static final int WAITING = 4;
    private static final List<String> STAGES = List.of("CONTACTED", "ASSESSED", "APPLYING");
    private static final List<List<String>> MATTERS = WordList.table("matters.txt", ";");
    private static final List<String> TASKS = WordList.lines("tasks.txt");

    private final CaseMeetings meetings;
    private final Agendas agendas;
    private final Matters matters;
    private final Decisions decisions;
    private final Cases cases;
    private final TenantList tenants;
    private final Users users;
    private final ActingUser acting;
    private final Clock clock;

    DemoCaseMeetings(
            CaseMeetings meetings,
            Agendas agendas,
            Matters matters,
            Decisions decisions,
            Cases cases,
            TenantList tenants,
            Users users,
            ActingUser acting,
            Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.matters = matters;
        this.decisions = decisions;
        this.cases = cases;
        this.tenants = tenants;
        this.users = users;
        this.acting = acting;
        this.clock = clock;
    }

    /** In the name of colleagues without the right to protected households: nobody of those is discussed. */
    @Override
    public void fill(List<UserId> team) {
        Random random = new Random(SEED);
        Map<UserId, Boolean> group = acting.as(team.getFirst(), this::group);
        Queue<HouseholdId> households = acting.as(team.getFirst(), () -> candidates(random));
        LocalDate today = LocalDate.now(clock);
        LocalDate day = today.minusWeeks(WEEKS_BACK).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        int number = 0;
        for (; !day.isAfter(today.plusWeeks(COMING * WEEKS_BETWEEN)); day = day.plusWeeks(WEEKS_BETWEEN)) {
            LocalDate on = day;
            int from = number;
            UserId chair = team.get((number / MATTERS_EACH) % team.size());
            acting.run(chair, () -> {
                meet(on, from, group, households, random);
            });
            number += MATTERS_EACH;
        }
        for (int i = 0; i < WAITING; i++) {
            int next = number + i;
            acting.as(team.get(i % team.size()), () -> flag(next, households));
        }
    }

    private Map<UserId, Boolean> group() {
        Set<String> team = DemoStaff.all().stream()
                .filter(colleague -> colleague.role().equals("TEAM"))
                .map(DemoStaff.Colleague::username)
                .collect(Collectors.toSet());
        return users.listActive().stream()
                .filter(user -> team.contains(user.username()))
                .collect(Collectors.toMap(UserRow::id, user -> true));
    }

    private Queue<HouseholdId> candidates(Random random) {
        TenantFilter open = STAGES.stream()
                .reduce(
                        TenantFilter.NONE,
                        (filter, stage) -> filter.with(TenantFilterField.STAGE, stage),
                        (one, _) -> one);
        List<HouseholdId> found = tenants.idsMatching(open).stream()
                .sorted(Comparator.comparingLong(HouseholdId::value))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(found, random);
        return new ArrayDeque<>(found);
    }

    private void meet(
            LocalDate day, int from, Map<UserId, Boolean> group, Queue<HouseholdId> households, Random random) {
        CaseMeetingId meeting = meetings.create(new MeetingData(day, LocalTime.of(9, 0), "Rådhuset, møterom 3"), group);
        List<MatterId> flagged = Stream.iterate(from, number -> number + 1)
                .limit(MATTERS_EACH)
                .flatMap(number -> flag(number, households).stream())
                .toList();
        agendas.put(meeting, flagged);
        if (day.isBefore(LocalDate.now(clock))) {
            List<MatterRow> agenda = agendas.listOf(meeting);
            for (int i = 0; i < agenda.size(); i++) {
                conclude(agenda.get(i), MATTERS.get((from + i) % MATTERS.size()), day, random);
            }
            meetings.writeSummary(meeting, "", "Neste møte er om to uker.");
            long version = meetings.find(meeting).orElseThrow().version();
            meetings.become(meeting, version, MeetingState.HELD);
        }
    }

    private Collection<MatterId> flag(int number, Queue<HouseholdId> households) {
        HouseholdId household = households.poll();
        return household == null
                ? List.of()
                : matters.flag(
                        new Selection.Ticked(Set.of(household)),
                        MATTERS.get(number % MATTERS.size()).get(1),
                        Set.copyOf(Agency.needingShares()));
    }

    private void conclude(MatterRow matter, List<String> words, LocalDate day, Random random) {
        agendas.discuss(matter.id(), "", words.get(2));
        DecisionKind wanted = DecisionKind.valueOf(words.get(0));
        CaseRow found = cases.find(matter.household()).orElseThrow();
        Optional<StageChange> step = wanted == DecisionKind.MOVE ? step(found, day) : Optional.empty();
        DecisionKind kind = wanted == DecisionKind.MOVE && step.isEmpty() ? DecisionKind.CONTINUE : wanted;
        List<NewTask> tasks = kind == DecisionKind.FIND_OUT
                ? List.of(new NewTask(
                        matter.household(),
                        TASKS.get(random.nextInt(TASKS.size())),
                        LocalDate.now(clock).plusDays(3L + random.nextInt(18)),
                        found.contact()))
                : List.of();
        long version = matters.listOf(matter.household()).getFirst().version();
        decisions.decide(
                matter.id(), version, new Decision(kind, words.get(3), step.orElse(null), found.version(), tasks));
    }

    private static Optional<StageChange> step(CaseRow found, LocalDate day) {
        return StageTransitions.from(found.position()).stream()
                .filter(step -> step.kind() == Transition.Kind.ONWARD)
                .findFirst()
                .map(step -> StageChange.to(
                        step.to(),
                        found.position().enteredOn().isAfter(day)
                                ? found.position().enteredOn()
                                : day));
    }
}
