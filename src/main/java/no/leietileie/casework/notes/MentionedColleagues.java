package no.leietileie.casework.notes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.casework.tasks.RuleTasks;
import no.leietileie.casework.tasks.TaskRule;
import no.leietileie.register.HouseholdId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a task to every colleague who is named in a text about a household, as in {@code @amina}. One who may not see the
 * household never sees the task either.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MentionedColleagues {

    private final RuleTasks tasks;
    private final Users users;
    private final Clock clock;

    MentionedColleagues(RuleTasks tasks, Users users, Clock clock) {
        this.tasks = tasks;
        this.users = users;
        this.clock = clock;
    }

    /** @param before what the text was until now: who was named there has been told */
    public void tell(HouseholdId household, String before, String text) {
        List<UserRow> colleagues = users.listActive();
        Set<UserRow> named = new HashSet<>(Mentions.in(text, colleagues));
        named.removeAll(Mentions.in(before, colleagues));
        named.forEach(one -> tasks.arise(TaskRule.MENTIONED, household, one.id(), LocalDate.now(clock), ""));
    }
}
