package no.leietileie.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import no.leietileie.casework.priority.IncomeKind;
import no.leietileie.casework.priority.Incomes;
import no.leietileie.casework.priority.PriorityComputation;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.register.HouseholdId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two years of work with the households: each case is taken through the real steps, in the name of its contact. */
@Component
class DemoCases {

    private static final long SEED = 2012;
    private static final int CHUNK = 40;
    /** More than a team follows in two years, however large the register is: the others wait in the target group. */
    private static final int MOST_FOLLOWED = 2_500;

    private static final int OPENED_AT_ONCE = 500;
    private static final int DAYS_IN_TARGET_GROUP = 90;
    private static final List<IncomeKind> INCOMES = List.of(
            IncomeKind.LONN,
            IncomeKind.LONN,
            IncomeKind.UFORETRYGD,
            IncomeKind.INTRODUKSJONSSTONAD,
            IncomeKind.AAP,
            IncomeKind.DAGPENGER,
            IncomeKind.SOSIALSTONAD);

    private final Cases cases;
    private final Incomes incomes;
    private final PriorityComputation priority;
    private final ActingUser acting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoCases(
            Cases cases,
            Incomes incomes,
            PriorityComputation priority,
            ActingUser acting,
            TransactionTemplate transaction,
            Clock clock) {
        this.cases = cases;
        this.incomes = incomes;
        this.priority = priority;
        this.acting = acting;
        this.transaction = transaction;
        this.clock = clock;
    }

    void fill(List<HouseholdId> households, List<UserId> team) {
        int followed = Math.min(households.size(), MOST_FOLLOWED);
        for (int from = 0; from < followed; from += CHUNK) {
            List<HouseholdId> chunk = households.subList(from, Math.min(followed, from + CHUNK));
            int first = from;
            transaction.executeWithoutResult(_ -> {
                for (int i = 0; i < chunk.size(); i++) {
                    live(first + i, chunk.get(i), team);
                }
            });
        }
        LocalDate lately = LocalDate.now(clock).minusDays(DAYS_IN_TARGET_GROUP);
        for (int from = followed; from < households.size(); from += OPENED_AT_ONCE) {
            List<HouseholdId> chunk = households.subList(from, Math.min(households.size(), from + OPENED_AT_ONCE));
            acting.as(team.getFirst(), () -> cases.open(chunk, lately));
        }
        priority.all();
    }

    private void live(int number, HouseholdId household, List<UserId> team) {
        CaseHistory history = CaseHistory.of(number, LocalDate.now(clock));
        UserId contact = team.get(number % team.size());
        acting.run(contact, () -> {
            cases.open(Set.of(household), history.openedOn());
            if (!history.changes().isEmpty()) {
                noteIncomes(number, household);
                cases.giveContact(household, contact);
            }
            history.changes().forEach(change -> step(household, change));
        });
    }

    private void step(HouseholdId household, StageChange change) {
        CaseRow now = cases.find(household).orElseThrow();
        cases.move(household, now.version(), change);
    }

    private void noteIncomes(int number, HouseholdId household) {
        Dice dice = Dice.of(SEED, Dice.Topic.CASE, number);
        if (dice.percent(70)) {
            EnumSet<IncomeKind> kinds = EnumSet.of(dice.pick(INCOMES));
            if (dice.percent(40)) {
                kinds.add(IncomeKind.BOSTOTTE);
            }
            incomes.note(household, kinds);
        }
    }
}
