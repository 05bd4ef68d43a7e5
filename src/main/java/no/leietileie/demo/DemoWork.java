package no.leietileie.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import no.leietileie.casework.notes.Notes;
import no.leietileie.casework.tasks.NewTask;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.LeaseAlert;
import no.leietileie.register.Tenure;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.SavedFilters;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the invented colleagues some days of work: households, tasks, notes, views and a target group. */
@Component
@Order(40)
class DemoWork implements DemoPart {

    private static final long SEED = 2015;
    private static final List<String> TASKS = WordList.lines("tasks.txt");
    private static final List<String> NOTES = WordList.lines("notes.txt");
    private static final int HOUSEHOLDS_EACH = 40;
    private static final int TASKS_EACH = 7;
    private static final int NOTES_EACH = 5;
    private static final int DAYS_AROUND_TODAY = 21;

    private final TenantList tenants;
    private final HouseholdLists lists;
    private final SavedFilters views;
    private final Tasks tasks;
    private final Notes notes;
    private final DemoCases cases;
    private final ActingUser acting;
    private final Clock clock;

    DemoWork(
            TenantList tenants,
            HouseholdLists lists,
            SavedFilters views,
            Tasks tasks,
            Notes notes,
            DemoCases cases,
            ActingUser acting,
            Clock clock) {
        this.tenants = tenants;
        this.lists = lists;
        this.views = views;
        this.tasks = tasks;
        this.notes = notes;
        this.cases = cases;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void fill(List<UserId> team) {
        Random random = new Random(SEED);
        List<HouseholdId> inCooperatives = acting.as(team.getFirst(), () -> tenants.idsMatching(inCooperatives()));
        cases.fill(
                inCooperatives.stream()
                        .sorted(Comparator.comparingLong(HouseholdId::value))
                        .toList(),
                team);
        List<HouseholdId> households = acting.as(team.getFirst(), () -> {
            lists.freeze("Målgruppe " + LocalDate.now(clock).getYear(), inCooperatives());
            views.save("Går ut innen et halvt år", endingSoon(), true);
            views.save("Borettslag", inCooperatives(), true);
            return new ArrayList<>(tenants.idsMatching(TenantFilter.NONE));
        });
        Collections.shuffle(households, random);
        for (int i = 0; i < team.size(); i++) {
            int from = Math.min(i * HOUSEHOLDS_EACH, households.size());
            int to = Math.min(from + HOUSEHOLDS_EACH, households.size());
            UserId user = team.get(i);
            List<HouseholdId> own = households.subList(from, to);
            acting.run(user, () -> {
                work(user, own, random);
            });
        }
    }

    private void work(UserId user, List<HouseholdId> own, Random random) {
        tenants.assignConsultant(new Selection.Ticked(Set.copyOf(own)), user);
        for (int i = 0; i < Math.min(TASKS_EACH, own.size()); i++) {
            LocalDate due = LocalDate.now(clock).plusDays(random.nextInt(DAYS_AROUND_TODAY) - DAYS_AROUND_TODAY / 4);
            tasks.create(new NewTask(own.get(i), TASKS.get(random.nextInt(TASKS.size())), due, user));
        }
        for (int i = 0; i < Math.min(NOTES_EACH, own.size()); i++) {
            notes.write(own.get(i), NOTES.get(random.nextInt(NOTES.size())));
        }
    }

    private static TenantFilter inCooperatives() {
        return TenantFilter.NONE.with(TenantFilterField.TENURE, Tenure.COOPERATIVE_SHARE);
    }

    private static TenantFilter endingSoon() {
        return TenantFilter.NONE
                .with(TenantFilterField.ALERT, LeaseAlert.ENDS_WITHIN_3_MONTHS)
                .with(TenantFilterField.ALERT, LeaseAlert.ENDS_WITHIN_6_MONTHS);
    }
}
