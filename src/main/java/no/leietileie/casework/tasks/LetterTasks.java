package no.leietileie.casework.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import no.leietileie.access.ActingUser;
import no.leietileie.letter.mailing.LetterHappened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A letter that does not reach its household is somebody's task. */
@Component
class LetterTasks {

    private static final Map<LetterHappened.What, TaskRule> RULES = Map.of(
            LetterHappened.What.HELD_BACK, TaskRule.LETTER_HELD_BACK,
            LetterHappened.What.FAILED, TaskRule.LETTER_FAILED);

    private final RuleTasks tasks;
    private final Clock clock;

    LetterTasks(RuleTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    void follow(LetterHappened event) {
        TaskRule rule = RULES.get(event.what());
        if (rule != null) {
            // Whoever sends may not see the household any longer; those who may must hear of it.
            ActingUser.as(ActingUser.SYSTEM, () -> tasks.arise(rule, event.household(), LocalDate.now(clock), ""));
        }
    }
}
