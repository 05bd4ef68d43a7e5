package no.leietileie.casework.notes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.casework.tasks.RuleTasks;
import no.leietileie.casework.tasks.TaskRule;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Colleagues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a task to every colleague who is named in a text about a household, as in {@code @amina}, and may see it. Nobody
 * hears of a household that she may not see.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MentionedColleagues {

    private final RuleTasks tasks;
    private final Users users;
    private final Colleagues colleagues;
    private final Clock clock;

    MentionedColleagues(RuleTasks tasks, Users users, Colleagues colleagues, Clock clock) {
        this.tasks = tasks;
        this.users = users;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** @param before what the text was until now: who was named there has been told */
    public void tell(HouseholdId household, String before, String text) {
        List<UserRow> all = users.listActive();
        Set<UserRow> named = new HashSet<>(Mentions.in(text, all));
        named.removeAll(Mentions.in(before, all));
        named.retainAll(colleagues.whoSee(household));
        named.forEach(one -> tasks.arise(TaskRule.MENTIONED, household, one.id(), LocalDate.now(clock), ""));
    }

    /** Those named in a text who hear nothing of it, since they may not see the household; by name. */
    List<UserRow> namedInVain(HouseholdId household, String text) {
        List<UserRow> seeing = colleagues.whoSee(household);
        return Mentions.in(text, users.listActive()).stream()
                .filter(user -> !seeing.contains(user))
                .sorted(Comparator.comparing(UserRow::displayName))
                .toList();
    }
}
